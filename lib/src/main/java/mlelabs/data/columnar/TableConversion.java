package mlelabs.data.columnar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumberColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tablesaw's tables and batches, one into the other. */
final class TableConversion {

  private TableConversion() {}

  static RecordBatch of(Table table) {
    List<Field> fields = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (tech.tablesaw.columns.Column<?> source : table.columns()) {
      Column column = column(source);
      fields.add(new Field(source.name(), column.type()));
      columns.add(column);
    }
    return RecordBatch.of(Schema.of(fields), columns);
  }

  private static Column column(tech.tablesaw.columns.Column<?> source) {
    if (source instanceof FloatColumn floats) {
      return Floats.of(floats.asFloatArray());
    }
    if (source instanceof DoubleColumn doubles) {
      return Doubles.of(doubles.asDoubleArray());
    }
    if (source instanceof BooleanColumn flags) {
      return source.countMissing() > 0
          ? Doubles.of(flags.asDoubleArray())
          : Ints.of(IntStream.range(0, flags.size()).map(i -> flags.get(i) ? 1 : 0).toArray());
    }
    return source instanceof NumberColumn<?, ?> numbers ? numbers(numbers) : texts(source);
  }

  private static Column numbers(NumberColumn<?, ?> source) {
    if (source.countMissing() > 0) {
      return Doubles.of(source.asDoubleArray());
    }
    if (source instanceof IntColumn ints) {
      return Ints.of(ints.asIntArray());
    }
    if (source instanceof ShortColumn shorts) {
      return Ints.of(IntStream.range(0, shorts.size()).map(shorts::getShort).toArray());
    }
    return source instanceof LongColumn longs
        ? Longs.of(longs.asLongArray())
        : Doubles.of(source.asDoubleArray());
  }

  private static Column texts(tech.tablesaw.columns.Column<?> source) {
    IntFunction<String> text = row -> source.isMissing(row) ? "" : String.valueOf(source.get(row));
    return Texts.of(IntStream.range(0, source.size()).mapToObj(text).toArray(String[]::new));
  }

  static Table table(RecordBatch batch, String name) {
    Table table = Table.create(name);
    for (int i = 0; i < batch.columns().size(); i++) {
      table.addColumns(column(batch.schema().field(i).name(), batch.column(i)));
    }
    return table;
  }

  private static tech.tablesaw.columns.Column<?> column(String name, Column column) {
    if (column instanceof Ints ints) {
      return IntColumn.create(name, ints.toArray());
    }
    if (column instanceof Longs longs) {
      return LongColumn.create(name, longs.toArray());
    }
    if (column instanceof Floats floats) {
      return FloatColumn.create(name, floats.toArray());
    }
    return column instanceof Doubles doubles
        ? DoubleColumn.create(name, doubles.toArray())
        : StringColumn.create(name, ((Texts) column).toList());
  }
}
