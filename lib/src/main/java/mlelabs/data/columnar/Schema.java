package mlelabs.data.columnar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of a batch, in order; names are unique.
 *
 * <pre>{@code
 * Schema flights = Schema.empty()
 *     .longs("year", "month", "day")
 *     .floats("dep_delay")
 *     .texts("carrier", "origin", "dest");
 * }</pre>
 */
public final class Schema {

  private final List<Field> fields;
  private final Map<String, Integer> indices = new HashMap<>();

  private Schema(List<Field> fields) {
    this.fields = List.copyOf(fields);
    for (Field field : this.fields) {
      if (indices.put(field.name(), indices.size()) != null) {
        throw new IllegalArgumentException(
            "names of columns must be unique, but " + field.name() + " is there twice");
      }
    }
  }

  /**
   * A schema of these columns.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static Schema of(List<Field> fields) {
    return new Schema(fields);
  }

  /** A schema without columns, to be extended. */
  public static Schema empty() {
    return new Schema(List.of());
  }

  /** This schema and then columns of 32-bit whole numbers. */
  public Schema ints(String... names) {
    return with(ColumnType.INT, names);
  }

  /** This schema and then columns of 64-bit whole numbers. */
  public Schema longs(String... names) {
    return with(ColumnType.LONG, names);
  }

  /** This schema and then columns of 32-bit floating point numbers, missing ones NaN. */
  public Schema floats(String... names) {
    return with(ColumnType.FLOAT, names);
  }

  /** This schema and then columns of 64-bit floating point numbers, missing ones NaN. */
  public Schema doubles(String... names) {
    return with(ColumnType.DOUBLE, names);
  }

  /** This schema and then columns of text, missing ones "". */
  public Schema texts(String... names) {
    return with(ColumnType.TEXT, names);
  }

  /**
   * This schema and then columns of that type.
   *
   * @throws IllegalArgumentException if a name is empty or is there already
   */
  public Schema with(ColumnType type, String... names) {
    Stream<Field> more = Arrays.stream(names).map(name -> new Field(name, type));
    return new Schema(Stream.concat(fields.stream(), more).toList());
  }

  /** The columns, in order. */
  public List<Field> fields() {
    return fields;
  }

  /** The columns' names, in order. */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** How many columns there are. */
  public int size() {
    return fields.size();
  }

  /** The column at that place, counted from 0. */
  public Field field(int index) {
    return fields.get(index);
  }

  /** Whether a column has that name. */
  public boolean contains(String name) {
    return indices.containsKey(name);
  }

  /**
   * The place of the column of that name, counted from 0.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public int indexOf(String name) {
    Integer index = indices.get(name);
    if (index == null) {
      throw new IllegalArgumentException(
          "a column must be one of " + names() + ", but was " + name);
    }
    return index;
  }

  /**
   * The columns of these names, in the order of the names.
   *
   * @throws IllegalArgumentException if one is not there, or is named twice
   */
  public Schema select(String... names) {
    List<Field> selected = new ArrayList<>();
    for (String name : names) {
      selected.add(fields.get(indexOf(name)));
    }
    return new Schema(selected);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schema schema && fields.equals(schema.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
