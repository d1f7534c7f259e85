package mlelabs.data.columnar;

import java.util.Objects;

/**
 * The name and type of a column.
 *
 * @param name not empty
 */
public record Field(String name, ColumnType type) {

  /**
   * A column of that name and type.
   *
   * @throws IllegalArgumentException if the name is empty
   */
  public Field {
    Objects.requireNonNull(type, "type");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a column's name must not be empty, but was \"\"");
    }
  }

  @Override
  public String toString() {
    return name + " " + type;
  }
}
