package mlelabs.data.columnar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ReadOnlyBufferException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordBatchTest {

  private static final Schema SCHEMA =
      Schema.empty().ints("day").longs("flight").floats("delay").doubles("air").texts("dest");

  private static RecordBatch batch() {
    return RecordBatch.of(
        SCHEMA,
        List.of(
            Ints.of(1, 2, 3),
            Longs.of(1545, 1714, 1L << 40),
            Floats.of(11, Float.NaN, -4.5f),
            Doubles.of(227, 0.1, Double.NaN),
            Texts.of("IAH", "", "IAH")));
  }

  @Test
  void valuesAreReadByColumnAndByRow() {
    RecordBatch batch = batch();
    assertEquals(1L << 40, batch.longs("flight").get(2));
    assertEquals("IAH", batch.texts("dest").get(2));
    assertEquals(-4.5, batch.row(2).number("delay"));
    assertEquals("{day=2, flight=1714, delay=NaN, air=0.1, dest=}", batch.rows().get(1).toString());
  }

  @Test
  void aMissingNumberIsNaNAndAMissingTextIsEmpty() {
    RecordBatch batch = batch();
    assertEquals(
        List.of(false, false, true, false, true),
        batch.columns().stream().map(column -> column.isMissing(1)).toList());
  }

  @Test
  void aSliceIsAViewWithRowsOfItsOwnCount() {
    RecordBatch slice = batch().slice(1, 3).slice(1, 2);
    assertEquals(1, slice.size());
    assertArrayEquals(new int[] {3}, slice.ints("day").toArray());
    assertEquals(1, slice.longs("flight").buffer().remaining());
    assertEquals(1L << 40, slice.longs("flight").buffer().get(0));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.ints("day").get(1));
    assertThrows(IndexOutOfBoundsException.class, () -> batch().slice(2, 4));
  }

  @Test
  void aBufferCannotBeWrittenTo() {
    var buffer = batch().floats("delay").buffer();
    assertThrows(ReadOnlyBufferException.class, () -> buffer.put(0, 1f));
  }

  @Test
  void aSelectionHasTheColumnsInTheOrderAsked() {
    assertEquals(List.of("dest", "day"), batch().select("dest", "day").schema().names());
    assertEquals("IAH", batch().select("dest", "day").row(0).text("dest"));
  }

  @Test
  void batchesWithTheSameValuesAreEqual() {
    assertEquals(batch(), batch());
    assertEquals(batch().hashCode(), batch().hashCode());
    assertNotEquals(batch(), batch().slice(0, 2));
    assertEquals(Texts.of("a", "b").slice(1, 2), Texts.of("b"));
  }

  @Test
  void aWrongNameSaysWhichThereAre() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> batch().floats("dealy"));
    assertEquals(
        "a column must be one of [day, flight, delay, air, dest], but was dealy",
        thrown.getMessage());
  }

  @Test
  void aColumnAskedForAsAnotherTypeSaysWhatItIs() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> batch().floats("day"));
    assertEquals("column day must be read as INT, but was asked for as FLOAT", thrown.getMessage());
  }

  @Test
  void columnsMustFitTheSchema() {
    Schema one = Schema.empty().ints("a").ints("b");
    var uneven =
        assertThrows(
            IllegalArgumentException.class,
            () -> RecordBatch.of(one, List.of(Ints.of(1), Ints.of(1, 2))));
    assertEquals("column b must have 1 rows as the first has, but had 2", uneven.getMessage());
    assertThrows(IllegalArgumentException.class, () -> RecordBatch.of(one, List.of(Ints.of(1))));
    assertThrows(
        IllegalArgumentException.class,
        () -> RecordBatch.of(one, List.of(Ints.of(1), Longs.of(1))));
  }

  @Test
  void namesOfColumnsAreUniqueAndNotEmpty() {
    var twice = assertThrows(IllegalArgumentException.class, () -> SCHEMA.texts("day"));
    assertEquals("names of columns must be unique, but day is there twice", twice.getMessage());
    assertThrows(IllegalArgumentException.class, () -> SCHEMA.texts(""));
  }

  @Test
  void itShowsItselfAsATable() {
    assertEquals(
        """
        3 rows × 5 columns
        day         flight  delay  air  dest
          1           1545     11  227  IAH\s
          2           1714         0.1     \s
          3  1099511627776   -4.5       IAH\s""",
        batch().toString());
  }

  @Test
  void ofManyRowsTheFirstAreShown() {
    RecordBatch many = RecordBatch.of(Schema.empty().ints("n"), List.of(Ints.of(new int[2000])));
    String text = many.toString();
    assertTrue(text.endsWith("\n… 1,992 more"), text);
  }
}
