package mlelabs.notebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as a table: a row each, a column for every component. Maps are two columns. */
final class RecordGrid {

  private static final int MOST = 50;

  private RecordGrid() {}

  /** Whether all elements are records of one type, and there is one. */
  static boolean fits(Collection<?> values) {
    Class<?> type = null;
    for (Object value : values) {
      if (!(value instanceof Record) || (type != null && type != value.getClass())) {
        return false;
      }
      type = value.getClass();
    }
    return type != null;
  }

  static Grid of(Collection<?> records) {
    Class<?> type = records.iterator().next().getClass();
    RecordComponent[] components = type.getRecordComponents();
    List<List<Grid.Cell>> rows =
        records.stream().limit(MOST).map(record -> row(components, record)).toList();
    return new Grid("", columns(components), rows, -1, note(records.size(), type.getSimpleName()));
  }

  static Grid of(Map<?, ?> map) {
    boolean records = fits(map.values());
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(new Grid.Column("key", "", allNumbers(map.keySet())));
    RecordComponent[] components =
        records
            ? map.values().iterator().next().getClass().getRecordComponents()
            : new RecordComponent[0];
    columns.addAll(
        records
            ? columns(components)
            : List.of(new Grid.Column("value", "", allNumbers(map.values()))));
    List<List<Grid.Cell>> rows = new ArrayList<>();
    map.entrySet().stream()
        .limit(MOST)
        .forEach(
            entry -> {
              List<Grid.Cell> row = new ArrayList<>(List.of(cell(entry.getKey())));
              row.addAll(
                  records ? row(components, entry.getValue()) : List.of(cell(entry.getValue())));
              rows.add(row);
            });
    return new Grid("", columns, rows, -1, entries(map.size()));
  }

  private static String entries(int size) {
    String count = Figures.count(size) + (size == 1 ? " entry" : " entries");
    return size > MOST ? count + " (the first " + MOST + " are shown)" : count;
  }

  private static String note(int size, String type) {
    String count = Figures.count(size) + " × " + type;
    return size > MOST ? count + " (the first " + MOST + " are shown)" : count;
  }

  private static List<Grid.Column> columns(RecordComponent[] components) {
    return Arrays.stream(components)
        .map(c -> new Grid.Column(c.getName(), c.getType().getSimpleName(), isNumber(c.getType())))
        .toList();
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || (type.isPrimitive() && type != boolean.class && type != char.class);
  }

  private static boolean allNumbers(Collection<?> values) {
    return values.stream().allMatch(value -> value == null || value instanceof Number);
  }

  private static List<Grid.Cell> row(RecordComponent[] components, Object record) {
    return Arrays.stream(components).map(component -> cell(value(component, record))).toList();
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException | RuntimeException e) {
      return "?";
    }
  }

  private static Grid.Cell cell(@Nullable Object value) {
    if (value == null || value.equals(Double.NaN) || value.equals(Float.NaN)) {
      return new Grid.Cell(String.valueOf(value), true);
    }
    return Grid.Cell.of(value.getClass().isArray() ? ArrayText.of(value) : Figures.of(value));
  }
}
