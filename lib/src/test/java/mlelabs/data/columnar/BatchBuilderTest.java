package mlelabs.data.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BatchBuilderTest {

  private static final Schema SCHEMA = Schema.empty().longs("n").floats("x").texts("t");

  @Test
  void rowsAreMadeValueByValueInAnyOrder() {
    BatchBuilder builder = new BatchBuilder(SCHEMA, 1);
    for (int i = 0; i < 5; i++) {
      byte[] text = ("a text" + i % 2 + "!").getBytes(UTF_8);
      builder.texts(2).add(text, 2, text.length - 1);
      builder.longs(0).add(i);
      builder.floats(1).add(i / 2f);
      builder.endRow();
    }
    RecordBatch batch = builder.build();
    assertEquals(List.of("text0", "text1", "text0", "text1", "text0"), batch.texts("t").toList());
    assertEquals(Longs.of(0, 1, 2, 3, 4), batch.longs("n"));
    assertEquals(Floats.of(0, .5f, 1, 1.5f, 2), batch.floats("x"));
  }

  @Test
  void aBatchIsNotChangedByTheRowsAfterIt() {
    BatchBuilder builder = new BatchBuilder(Schema.empty().ints("n").texts("t"), 1);
    List<RecordBatch> batches = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      builder.ints(0).add(i);
      builder.texts(1).add("é" + i);
      builder.endRow();
      batches.add(builder.build());
    }
    for (int i = 0; i < 100; i++) {
      assertEquals("{n=" + i + ", t=é" + i + "}", batches.get(i).row(0).toString());
    }
    assertEquals(0, builder.build().size());
  }

  @Test
  void aColumnWithoutAValueGetsAMissingOne() {
    BatchBuilder builder = new BatchBuilder(SCHEMA, 4);
    builder.longs(0).add(1);
    builder.endRow();
    Row row = builder.build().row(0);
    assertEquals(true, row.isMissing("x") && row.isMissing("t"));
  }

  @Test
  void aWholeNumberCannotBeMissingAndItsRowIsDropped() {
    BatchBuilder builder = new BatchBuilder(SCHEMA, 4);
    builder.texts(2).add("lost");
    var thrown = assertThrows(IllegalStateException.class, builder::endRow);
    assertEquals(
        "column n LONG must be given one value a row, but was given 0", thrown.getMessage());
    assertEquals(0, builder.build().texts("t").size());
  }

  @Test
  void twoValuesInARowAreRefused() {
    BatchBuilder builder = new BatchBuilder(SCHEMA, 4);
    builder.longs(0).add(1);
    builder.longs(0).add(2);
    assertThrows(IllegalStateException.class, builder::endRow);
    assertEquals(0, builder.build().size());
  }

  /** Many texts, so that the dictionary grows and texts collide; the oracle is a plain list. */
  @Test
  void textsComeBackAsTheyWere() {
    SplittableRandom random = new SplittableRandom(1);
    BatchBuilder builder = new BatchBuilder(Schema.empty().texts("t"), 16);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String text = "N" + random.nextInt(5000) + (random.nextInt(4) == 0 ? "ü" : "AA");
      expected.add(text);
      byte[] bytes = text.getBytes(UTF_8);
      if (random.nextBoolean()) {
        builder.texts(0).add(text);
      } else {
        builder.texts(0).add(bytes, 0, bytes.length);
      }
      builder.endRow();
    }
    assertEquals(expected, builder.build().texts("t").toList());
  }

  @Test
  void capacityMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> new BatchBuilder(SCHEMA, 0));
  }
}
