package mlelabs.data.columnar;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a batch, for people and tests. A pipeline that must be fast reads columns.
 *
 * @param batch where it is
 * @param index its place there, counted from 0
 */
public record Row(RecordBatch batch, int index) {

  /**
   * The value as people write it, "" where missing.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public String text(String column) {
    return batch.column(column).text(index);
  }

  /**
   * A number as a double, NaN where missing.
   *
   * @throws IllegalArgumentException if there is no such column, or it is text
   */
  public double number(String column) {
    if (batch.column(column).value(index) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("column " + column + " must be a number, but was TEXT");
  }

  /**
   * Whether the value is missing.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public boolean isMissing(String column) {
    return batch.column(column).isMissing(index);
  }

  /** The values by their columns' names, in the schema's order. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String name : batch.schema().names()) {
      values.put(name, batch.column(name).value(index));
    }
    return values;
  }

  @Override
  public String toString() {
    return values().toString();
  }
}
