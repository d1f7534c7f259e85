package mlelabs.data.columnar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableConversionTest {

  @Test
  void aTableBecomesABatchOfTheSameValues() {
    RecordBatch batch =
        RecordBatch.of(
            Table.create(
                IntColumn.create("i", 1, 2),
                LongColumn.create("l", 3, 1L << 40),
                FloatColumn.create("f", .5f, Float.NaN),
                DoubleColumn.create("d", Double.NaN, .1),
                StringColumn.create("t", "a", ""),
                BooleanColumn.create("b", true, false),
                InstantColumn.create("at", Instant.EPOCH, null)));
    assertEquals(
        "[{i=1, l=3, f=0.5, d=NaN, t=a, b=1, at=1970-01-01T00:00:00Z},"
            + " {i=2, l=1099511627776, f=NaN, d=0.1, t=, b=0, at=}]",
        batch.rows().toString());
  }

  @Test
  void wholeNumbersOfWhichOneIsMissingBecomeDoubles() {
    IntColumn numbers = IntColumn.create("i", 1, 2);
    numbers.appendMissing();
    LongColumn longs = LongColumn.create("l", 1, 2);
    longs.appendMissing();
    RecordBatch batch = RecordBatch.of(Table.create(numbers, longs));
    assertEquals(Doubles.of(1, 2, Double.NaN), batch.doubles("i"));
    assertEquals(Doubles.of(1, 2, Double.NaN), batch.doubles("l"));
  }

  @Test
  void aBatchBecomesATableAndComesBack() {
    RecordBatch batch =
        RecordBatch.of(
            Schema.empty().ints("i").longs("l").floats("f").doubles("d").texts("t"),
            List.of(
                Ints.of(1, 2),
                Longs.of(3, 4),
                Floats.of(5, Float.NaN),
                Doubles.of(Double.NaN, .1),
                Texts.of("a", "")));
    Table table = batch.toTable("some");
    assertEquals("some", table.name());
    assertEquals(
        List.of(
            ColumnType.INTEGER,
            ColumnType.LONG,
            ColumnType.FLOAT,
            ColumnType.DOUBLE,
            ColumnType.STRING),
        table.types());
    assertTrue(table.floatColumn("f").isMissing(1) && table.stringColumn("t").isMissing(1));
    assertEquals(batch, RecordBatch.of(table));
  }
}
