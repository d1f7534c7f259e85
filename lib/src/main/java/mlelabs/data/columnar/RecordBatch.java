package mlelabs.data.columnar;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import mlelabs.data.pipeline.Sized;
import tech.tablesaw.api.Table;

/**
 * Some rows of a table as columns, immutable. Slices and selections are views: they copy nothing.
 *
 * <pre>{@code
 * float[] delays = batch.floats("arr_delay").toArray();
 * String carrier = batch.row(0).text("carrier");
 * }</pre>
 */
public final class RecordBatch implements Sized {

  private final Schema schema;
  private final List<Column> columns;
  private final int size;

  private RecordBatch(Schema schema, List<Column> columns, int size) {
    this.schema = schema;
    this.columns = List.copyOf(columns);
    this.size = size;
  }

  /**
   * A batch of these columns.
   *
   * @throws IllegalArgumentException if there is not one column of its type for each of the schema,
   *     or they differ in length
   */
  public static RecordBatch of(Schema schema, List<? extends Column> columns) {
    if (columns.size() != schema.size()) {
      throw new IllegalArgumentException(
          "there must be %d columns, but were %d".formatted(schema.size(), columns.size()));
    }
    int size = columns.isEmpty() ? 0 : columns.get(0).size();
    for (int i = 0; i < columns.size(); i++) {
      requireFit(schema.field(i), size, columns.get(i));
    }
    return new RecordBatch(schema, List.copyOf(columns), size);
  }

  /**
   * A Tablesaw table. Whole numbers become INT or LONG, those with a missing value among them
   * DOUBLE; true and false become 1 and 0; texts, dates and times become TEXT.
   */
  public static RecordBatch of(Table table) {
    return TableConversion.of(table);
  }

  /** As a Tablesaw table of that name: INTEGER, LONG, FLOAT, DOUBLE and STRING columns. */
  public Table toTable(String name) {
    return TableConversion.table(this, name);
  }

  private static void requireFit(Field field, int size, Column column) {
    if (column.type() != field.type()) {
      throw new IllegalArgumentException(
          "column %s must be %s, but was %s".formatted(field.name(), field.type(), column.type()));
    }
    if (column.size() != size) {
      throw new IllegalArgumentException(
          "column %s must have %d rows as the first has, but had %d"
              .formatted(field.name(), size, column.size()));
    }
  }

  /**
   * The rows of all these batches, of which there is at least one and which have the same schema.
   */
  static RecordBatch joined(List<RecordBatch> batches) {
    RecordBatch first = batches.get(0);
    if (batches.size() == 1) {
      return first;
    }
    int size = batches.stream().mapToInt(RecordBatch::size).sum();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < first.columns.size(); i++) {
      int index = i;
      List<Column> pieces = batches.stream().map(batch -> batch.column(index)).toList();
      columns.add(first.column(i).joined(pieces, size));
    }
    return new RecordBatch(first.schema, columns, size);
  }

  /** The columns' names and types. */
  public Schema schema() {
    return schema;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** The columns, in the schema's order. */
  public List<Column> columns() {
    return columns;
  }

  /** The column at that place, counted from 0. */
  public Column column(int index) {
    return columns.get(index);
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Column column(String name) {
    return columns.get(schema.indexOf(name));
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if there is none, or it is not {@link ColumnType#INT}
   */
  public Ints ints(String name) {
    return typed(name, ColumnType.INT, Ints.class);
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if there is none, or it is not {@link ColumnType#LONG}
   */
  public Longs longs(String name) {
    return typed(name, ColumnType.LONG, Longs.class);
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if there is none, or it is not {@link ColumnType#FLOAT}
   */
  public Floats floats(String name) {
    return typed(name, ColumnType.FLOAT, Floats.class);
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if there is none, or it is not {@link ColumnType#DOUBLE}
   */
  public Doubles doubles(String name) {
    return typed(name, ColumnType.DOUBLE, Doubles.class);
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if there is none, or it is not {@link ColumnType#TEXT}
   */
  public Texts texts(String name) {
    return typed(name, ColumnType.TEXT, Texts.class);
  }

  private <C extends Column> C typed(String name, ColumnType asked, Class<C> type) {
    Column column = column(name);
    if (!type.isInstance(column)) {
      throw new IllegalArgumentException(
          "column %s must be read as %s, but was asked for as %s"
              .formatted(name, column.type(), asked));
    }
    return type.cast(column);
  }

  /**
   * The rows from {@code from} up to {@code to}, which is not among them. Nothing is copied.
   *
   * @throws IndexOutOfBoundsException if there are no such rows
   */
  public RecordBatch slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    List<Column> slices = new ArrayList<>(columns.size());
    for (Column column : columns) {
      slices.add(column.slice(from, to));
    }
    return new RecordBatch(schema, slices, to - from);
  }

  /**
   * The columns of these names, in the order of the names. Nothing is copied.
   *
   * @throws IllegalArgumentException if one is not there, or is named twice
   */
  public RecordBatch select(String... names) {
    Schema selected = schema.select(names);
    List<Column> chosen = selected.names().stream().map(this::column).toList();
    return new RecordBatch(selected, chosen, size);
  }

  /**
   * The rows that pass a test, copied.
   *
   * @param test of a row's place, counted from 0
   */
  public RecordBatch filter(IntPredicate test) {
    int[] kept = IntStream.range(0, size).filter(test).toArray();
    List<Column> columns = this.columns.stream().map(column -> column.at(kept)).toList();
    return new RecordBatch(schema, columns, kept.length);
  }

  /**
   * With another column, in the place of the one of that name, or after the last.
   *
   * @throws IllegalArgumentException if it has not as many rows
   */
  public RecordBatch with(String name, Column column) {
    List<Field> fields = new ArrayList<>(schema.fields());
    List<Column> all = new ArrayList<>(columns);
    int index = schema.contains(name) ? schema.indexOf(name) : all.size();
    if (index < all.size()) {
      fields.remove(index);
      all.remove(index);
    }
    fields.add(index, new Field(name, column.type()));
    all.add(index, column);
    return of(Schema.of(fields), all);
  }

  /**
   * One row, counted from 0.
   *
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Row row(int row) {
    return new Row(this, Objects.checkIndex(row, size));
  }

  /** The rows, each made when it is looked at. */
  public List<Row> rows() {
    return new AbstractList<>() {
      @Override
      public Row get(int row) {
        return row(row);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /**
   * Roughly how much memory its values take. Texts themselves, which batches share, do not count.
   */
  @Override
  public long sizeInBytes() {
    return (long) size * columns.stream().mapToInt(Column::width).sum();
  }

  /** Whether the other has the same schema and the same values, NaN equal to NaN. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RecordBatch batch
        && schema.equals(batch.schema)
        && columns.equals(batch.columns);
  }

  @Override
  public int hashCode() {
    return columns.hashCode();
  }

  /** A table of the first rows. */
  @Override
  public String toString() {
    return BatchText.of(this);
  }
}
