package mlelabs.worker;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

/**
 * A table as its name and its columns; a column as its type, its name and one array. Numbers are
 * Tablesaw's own representation, in which a value of each type stands for missing (NaN, or the
 * smallest number); in arrays of objects, null does.
 */
final class TableCodec implements Codec {

  /**
   * How a column crosses.
   *
   * @param array the type of the array
   * @param values from a column to the array
   * @param make from a name and an array to a column
   */
  private record ColumnCodec(
      Class<?> array,
      Function<Column<?>, Object> values,
      BiFunction<String, Object, Column<?>> make) {}

  private static final Codec TEXT = Codecs.of(new WireType(String.class, List.of()));

  private static final Map<String, ColumnCodec> COLUMNS =
      Map.ofEntries(
          Map.entry(
              "SHORT",
              new ColumnCodec(
                  short[].class,
                  TableCodec::shorts,
                  (name, v) -> ShortColumn.create(name, (short[]) v))),
          Map.entry(
              "INTEGER",
              new ColumnCodec(
                  int[].class,
                  c -> ints((IntColumn) c),
                  (name, v) -> IntColumn.create(name, (int[]) v))),
          Map.entry(
              "LONG",
              new ColumnCodec(
                  long[].class,
                  c -> longs((LongColumn) c),
                  (name, v) -> LongColumn.create(name, (long[]) v))),
          Map.entry(
              "FLOAT",
              new ColumnCodec(
                  float[].class,
                  c -> floats((FloatColumn) c),
                  (name, v) -> FloatColumn.create(name, (float[]) v))),
          Map.entry(
              "DOUBLE",
              new ColumnCodec(
                  double[].class,
                  c -> ((DoubleColumn) c).asDoubleArray(),
                  (name, v) -> DoubleColumn.create(name, (double[]) v))),
          Map.entry("BOOLEAN", objects(Boolean[].class, name -> BooleanColumn.create(name))),
          Map.entry("STRING", objects(String[].class, name -> StringColumn.create(name))),
          Map.entry("LOCAL_DATE", objects(LocalDate[].class, name -> DateColumn.create(name))),
          Map.entry("LOCAL_TIME", objects(LocalTime[].class, name -> TimeColumn.create(name))),
          Map.entry(
              "LOCAL_DATE_TIME",
              objects(LocalDateTime[].class, name -> DateTimeColumn.create(name))),
          Map.entry("INSTANT", objects(Instant[].class, name -> InstantColumn.create(name))));

  @Override
  public void write(WireOutput out, @Nullable Object value, References references) {
    Table table = requireNonNull((Table) value);
    TEXT.write(out, table.name(), references);
    out.writeInt(table.columnCount());
    for (Column<?> column : table.columns()) {
      ColumnCodec codec = columnCodec(column.type());
      TEXT.write(out, column.type().name(), references);
      TEXT.write(out, column.name(), references);
      arrays(codec).write(out, codec.values().apply(column), references);
    }
  }

  private static ColumnCodec columnCodec(ColumnType type) {
    ColumnCodec codec = COLUMNS.get(type.name());
    if (codec == null) {
      throw new IllegalArgumentException("a column of this type may not cross: " + type.name());
    }
    return codec;
  }

  private static Codec arrays(ColumnCodec codec) {
    return Codecs.of(new WireType(codec.array(), List.of()));
  }

  @Override
  public Object read(WireInput in, References references) throws WireException {
    Table table = Table.create(String.valueOf(TEXT.read(in, references)));
    int columns = in.readLength(1);
    for (int i = 0; i < columns; i++) {
      Column<?> column = readColumn(in, references);
      try {
        table.addColumns(column);
      } catch (IllegalArgumentException e) {
        throw new WireException("a table must take its columns, but " + e.getMessage());
      }
    }
    return table;
  }

  private static Column<?> readColumn(WireInput in, References references) throws WireException {
    String type = String.valueOf(TEXT.read(in, references));
    ColumnCodec codec = COLUMNS.get(type);
    if (codec == null) {
      throw new WireException("a column's type must be known, but was " + type);
    }
    String name = String.valueOf(TEXT.read(in, references));
    Object values = arrays(codec).read(in, references);
    if (values == null) {
      throw new WireException("a column must have values");
    }
    return codec.make().apply(name, values);
  }

  private static ColumnCodec objects(
      Class<? extends Object[]> array, Function<String, Column<?>> empty) {
    return new ColumnCodec(
        array,
        column -> {
          @Nullable Object[] values = Arrays.copyOf(new Object[0], column.size(), array);
          for (int row = 0; row < values.length; row++) {
            values[row] = column.isMissing(row) ? null : column.get(row);
          }
          return values;
        },
        (name, values) -> {
          Column<?> column = empty.apply(name);
          for (Object value : (@Nullable Object[]) values) {
            if (value == null) {
              column.appendMissing();
            } else {
              column.appendObj(value);
            }
          }
          return column;
        });
  }

  private static short[] shorts(Column<?> column) {
    ShortColumn shorts = (ShortColumn) column;
    short[] values = new short[shorts.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = shorts.getShort(row);
    }
    return values;
  }

  private static int[] ints(IntColumn column) {
    int[] values = new int[column.size()];
    Arrays.setAll(values, column::getInt);
    return values;
  }

  private static long[] longs(LongColumn column) {
    long[] values = new long[column.size()];
    Arrays.setAll(values, column::getLong);
    return values;
  }

  private static float[] floats(FloatColumn column) {
    float[] values = new float[column.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = column.getFloat(row);
    }
    return values;
  }
}
