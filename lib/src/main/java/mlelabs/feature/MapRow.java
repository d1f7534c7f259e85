package mlelabs.feature;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import mlelabs.feature.analysis.CategoryText;
import org.jspecify.annotations.Nullable;

/** A raw row given as a map; a value that is null, NaN or "" is missing. */
final class MapRow implements RawRow {

  private static final Double MISSING = Double.NaN;

  private final String[] columns;
  private final Object[] values;

  private MapRow(String[] columns, Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  static MapRow of(String[] columns, Map<String, ?> raw) {
    Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      Object value = raw.get(columns[i]);
      values[i] = value == null ? absent(columns[i], raw) : value;
    }
    return new MapRow(columns, values);
  }

  private static Object absent(String column, Map<String, ?> raw) {
    if (!raw.containsKey(column)) {
      throw new IllegalArgumentException(
          "a raw row must have the column %s, null where it is missing, but has only %s"
              .formatted(column, raw.keySet()));
    }
    return MISSING;
  }

  @Override
  public double number(int slot) {
    Object value = values[slot];
    if (value instanceof Double number) {
      return number;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (value.equals("")) {
      return Double.NaN;
    }
    throw wrong(slot, "a number");
  }

  @Override
  public String text(int slot) {
    Object value = values[slot];
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Number || value instanceof Boolean) {
      return CategoryText.of(value);
    }
    throw wrong(slot, "a text or a number");
  }

  @Override
  public List<String> words(int slot, Words words) {
    if (values[slot] instanceof Collection<?> list) {
      return words.of(list.stream().map(word -> word(slot, word)).toList());
    }
    return words.of(text(slot));
  }

  private String word(int slot, @Nullable Object word) {
    if (word instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw new IllegalArgumentException(
        "a word must be a text that is not empty, but column %s has %s"
            .formatted(columns[slot], word));
  }

  @Override
  public long hash(int slot) {
    Object value = values[slot];
    if (value instanceof String text) {
      return RowHash.of(text);
    }
    return value instanceof Collection<?> list
        ? RowHash.of(list.toString())
        : RowHash.of(number(slot));
  }

  private IllegalArgumentException wrong(int slot, String kind) {
    Object value = values[slot];
    return new IllegalArgumentException(
        "the column %s must be %s, but was the %s %s"
            .formatted(columns[slot], kind, value.getClass().getSimpleName(), value));
  }
}
