package mlelabs.data.columnar;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes batches value by value: each column is given its value of the row, in any order, then the
 * row is ended.
 *
 * <pre>{@code
 * BatchBuilder builder = new BatchBuilder(schema, 256);
 * builder.longs(0).add(2013);
 * builder.texts(1).add("UA");
 * builder.endRow();
 * RecordBatch batch = builder.build();
 * }</pre>
 *
 * <p>Not to be shared between threads; the batches may be.
 */
public final class BatchBuilder {

  private final Schema schema;
  private final List<ColumnBuilder> columns = new ArrayList<>();
  private int rows;

  /**
   * A builder for batches of these columns.
   *
   * @param capacity rows for which there is room at first; it grows as needed
   * @throws IllegalArgumentException if the capacity is less than 1
   */
  public BatchBuilder(Schema schema, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1, but was " + capacity);
    }
    this.schema = schema;
    schema.fields().forEach(field -> columns.add(column(field.type(), capacity)));
  }

  private static ColumnBuilder column(ColumnType type, int capacity) {
    return switch (type) {
      case INT -> new IntsBuilder(capacity);
      case LONG -> new LongsBuilder(capacity);
      case FLOAT -> new FloatsBuilder(capacity);
      case DOUBLE -> new DoublesBuilder(capacity);
      case TEXT -> new TextsBuilder(capacity);
    };
  }

  /** Room for the next batch: if the last outgrew its room, as much as that and an eighth. */
  static int nextCapacity(int capacity, int size) {
    return size > capacity ? size + size / 8 : capacity;
  }

  /** The columns' names and types. */
  public Schema schema() {
    return schema;
  }

  /** How many rows have been ended since the last batch. */
  public int size() {
    return rows;
  }

  /** The column at that place, counted from 0. */
  public ColumnBuilder column(int index) {
    return columns.get(index);
  }

  /**
   * The column at that place.
   *
   * @throws ClassCastException if it is not {@link ColumnType#INT}
   */
  public IntsBuilder ints(int index) {
    return (IntsBuilder) columns.get(index);
  }

  /**
   * The column at that place.
   *
   * @throws ClassCastException if it is not {@link ColumnType#LONG}
   */
  public LongsBuilder longs(int index) {
    return (LongsBuilder) columns.get(index);
  }

  /**
   * The column at that place.
   *
   * @throws ClassCastException if it is not {@link ColumnType#FLOAT}
   */
  public FloatsBuilder floats(int index) {
    return (FloatsBuilder) columns.get(index);
  }

  /**
   * The column at that place.
   *
   * @throws ClassCastException if it is not {@link ColumnType#DOUBLE}
   */
  public DoublesBuilder doubles(int index) {
    return (DoublesBuilder) columns.get(index);
  }

  /**
   * The column at that place.
   *
   * @throws ClassCastException if it is not {@link ColumnType#TEXT}
   */
  public TextsBuilder texts(int index) {
    return (TextsBuilder) columns.get(index);
  }

  /**
   * Ends the row: a column that was given no value gets a missing one.
   *
   * @throws IllegalStateException if that column's type has no missing value, or a column was given
   *     more than one value; the row is dropped
   */
  public void endRow() {
    for (int i = 0; i < columns.size(); i++) {
      ColumnBuilder column = columns.get(i);
      if (column.size() != rows + 1) {
        complete(schema.field(i), column);
      }
    }
    rows++;
  }

  /** Ends so many rows, of which each column was given its values. */
  void endRows(int count) {
    rows += count;
  }

  private void complete(Field field, ColumnBuilder column) {
    int given = column.size() - rows;
    boolean whole = field.type() == ColumnType.INT || field.type() == ColumnType.LONG;
    if (given > 1 || whole) {
      dropRow();
      throw new IllegalStateException(
          "column %s must be given one value a row, but was given %d".formatted(field, given));
    }
    column.addMissing();
  }

  /** Forgets the values given since the last row was ended. */
  public void dropRow() {
    columns.forEach(column -> column.truncate(rows));
  }

  /** The rows so far, of which there may be none; the builder is then empty. */
  public RecordBatch build() {
    dropRow();
    List<Column> built = columns.stream().map(ColumnBuilder::build).toList();
    rows = 0;
    return RecordBatch.of(schema, built);
  }
}
