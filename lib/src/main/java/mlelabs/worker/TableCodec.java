package mlelabs.worker;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
 * A table as its name and its columns; a column as its type, name and values, each an array of the
 * type's own values in which null is missing.
 */
final class TableCodec implements Codec {

  /** How the values of a column type cross, and how a column is made of them. */
  private record ColumnCodec(
      Class<?> value, BiFunction<String, Integer, ? extends Column<?>> make) {}

  private static final Map<String, ColumnCodec> COLUMNS =
      Map.ofEntries(
          Map.entry("BOOLEAN", new ColumnCodec(Boolean.class, BooleanColumn::create)),
          Map.entry("SHORT", new ColumnCodec(Short.class, ShortColumn::create)),
          Map.entry("INTEGER", new ColumnCodec(Integer.class, IntColumn::create)),
          Map.entry("LONG", new ColumnCodec(Long.class, LongColumn::create)),
          Map.entry("FLOAT", new ColumnCodec(Float.class, FloatColumn::create)),
          Map.entry("DOUBLE", new ColumnCodec(Double.class, DoubleColumn::create)),
          Map.entry("STRING", new ColumnCodec(String.class, StringColumn::create)),
          Map.entry("LOCAL_DATE", new ColumnCodec(LocalDate.class, DateColumn::create)),
          Map.entry("LOCAL_TIME", new ColumnCodec(LocalTime.class, TimeColumn::create)),
          Map.entry(
              "LOCAL_DATE_TIME", new ColumnCodec(LocalDateTime.class, DateTimeColumn::create)),
          Map.entry("INSTANT", new ColumnCodec(Instant.class, InstantColumn::create)));

  private static final Codec TEXT = Codecs.of(new WireType(String.class, List.of()));

  @Override
  public void write(DataOutputStream out, @Nullable Object value, References references)
      throws IOException {
    Table table = requireNonNull((Table) value);
    TEXT.write(out, table.name(), references);
    out.writeInt(table.columnCount());
    out.writeInt(table.rowCount());
    for (Column<?> column : table.columns()) {
      TEXT.write(out, column.type().name(), references);
      TEXT.write(out, column.name(), references);
      Codec cells = Codecs.of(new WireType(columnCodec(column.type()).value(), List.of()));
      for (int row = 0; row < table.rowCount(); row++) {
        cells.write(out, column.isMissing(row) ? null : column.get(row), references);
      }
    }
  }

  private static ColumnCodec columnCodec(ColumnType type) {
    ColumnCodec codec = COLUMNS.get(type.name());
    if (codec == null) {
      throw new IllegalArgumentException("a column of this type may not cross: " + type.name());
    }
    return codec;
  }

  @Override
  public Object read(DataInputStream in, References references) throws IOException {
    Table table = Table.create(String.valueOf(TEXT.read(in, references)));
    int columns = in.readInt();
    int rows = in.readInt();
    if (columns < 0 || rows < 0 || (long) columns * rows > in.available()) {
      throw new WireException(
          "a table must fit into its message, but has " + columns + " columns, " + rows + " rows");
    }
    for (int i = 0; i < columns; i++) {
      table.addColumns(readColumn(in, references, rows));
    }
    return table;
  }

  private static Column<?> readColumn(DataInputStream in, References references, int rows)
      throws IOException {
    String type = String.valueOf(TEXT.read(in, references));
    ColumnCodec codec = COLUMNS.get(type);
    if (codec == null) {
      throw new WireException("a column's type must be known, but was " + type);
    }
    Column<?> column = codec.make().apply(String.valueOf(TEXT.read(in, references)), 0);
    Codec cells = Codecs.of(new WireType(codec.value(), List.of()));
    for (int row = 0; row < rows; row++) {
      append(column, cells.read(in, references));
    }
    return column;
  }

  private static void append(Column<?> column, @Nullable Object value) {
    if (value == null) {
      column.appendMissing();
    } else {
      column.appendObj(value);
    }
  }
}
