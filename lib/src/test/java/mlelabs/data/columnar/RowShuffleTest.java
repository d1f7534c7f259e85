package mlelabs.data.columnar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import mlelabs.data.Dataset;
import org.junit.jupiter.api.Test;

class RowShuffleTest {

  private static final Schema SCHEMA =
      Schema.empty().ints("i").longs("l").floats("f").doubles("d").texts("t");

  /** Row n holds n in every column, so that a row that is torn apart shows. */
  private static RecordBatch rows(int from, int to) {
    return RecordBatch.of(
        SCHEMA,
        List.of(
            Ints.of(IntStream.range(from, to).toArray()),
            Longs.of(IntStream.range(from, to).asLongStream().toArray()),
            Floats.of(floats(from, to)),
            Doubles.of(IntStream.range(from, to).asDoubleStream().toArray()),
            Texts.of(IntStream.range(from, to).mapToObj(i -> "" + i).toArray(String[]::new))));
  }

  private static float[] floats(int from, int to) {
    float[] values = new float[to - from];
    for (int i = 0; i < values.length; i++) {
      values[i] = from + i;
    }
    return values;
  }

  /** The rows 0, 1, … in batches of random sizes, some of them empty. */
  private static Dataset<RecordBatch> batches(int size, SplittableRandom random) {
    List<RecordBatch> batches = new ArrayList<>();
    for (int from = 0; from < size; ) {
      int to = Math.min(size, from + random.nextInt(30));
      batches.add(rows(from, to));
      from = to;
    }
    return Dataset.of(batches);
  }

  private static List<Integer> order(Dataset<RecordBatch> batches) {
    List<Integer> order = new ArrayList<>();
    batches.forEach(
        batch -> {
          for (Row row : batch.rows()) {
            int number = batch.ints("i").get(row.index());
            String same = "{i=%1$d, l=%1$d, f=%1$d.0, d=%1$d.0, t=%1$d}".formatted(number);
            assertEquals(same, row.toString());
            order.add(number);
          }
        });
    return order;
  }

  @Test
  void everyRowComesOnceAndWhole() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int size = random.nextInt(300);
      int buffer = 1 + random.nextInt(400);
      List<Integer> order =
          order(batches(size, random).apply(new RowShuffle(buffer, random.nextLong())));
      assertEquals(size, order.size());
      assertEquals(size, new HashSet<>(order).size());
    }
  }

  @Test
  void noRowComesEarlierThanTheBufferAllows() {
    List<Integer> order =
        order(batches(3000, new SplittableRandom(1)).apply(new RowShuffle(50, 3)));
    for (int place = 0; place < order.size(); place++) {
      assertTrue(order.get(place) < place + 50, "row " + order.get(place) + " at " + place);
    }
    assertNotEquals(IntStream.range(0, 3000).boxed().toList(), order);
  }

  @Test
  void aBufferOfOneLeavesTheOrder() {
    assertEquals(
        IntStream.range(0, 100).boxed().toList(),
        order(batches(100, new SplittableRandom(1)).apply(new RowShuffle(1, 3))));
  }

  @Test
  void theSeedDecidesTheOrder() {
    Dataset<RecordBatch> batches = batches(500, new SplittableRandom(1));
    List<Integer> order = order(batches.apply(new RowShuffle(100, 3)));
    assertEquals(order, order(batches.apply(new RowShuffle(100, 3))));
    assertNotEquals(order, order(batches.apply(new RowShuffle(100, 4))));
  }

  @Test
  void eachEpochHasAnotherOrderUnlessToldOtherwise() {
    Dataset<RecordBatch> batches = batches(200, new SplittableRandom(1));
    List<Integer> two = order(batches.apply(new RowShuffle(100, 3)).repeat(2));
    assertNotEquals(two.subList(0, 200), two.subList(200, 400));
    List<Integer> same = order(batches.apply(new RowShuffle(100, 3, false)).repeat(2));
    assertEquals(same.subList(0, 200), same.subList(200, 400));
  }

  /**
   * With all rows in the buffer each row is equally likely to come first: of 6 rows in 6,000
   * shuffles each 1,000 times, with a standard deviation of 29. Five of them are allowed.
   */
  @Test
  void aBufferForAllRowsMakesAllOrdersEquallyLikely() {
    int[] first = new int[6];
    int[] last = new int[6];
    for (int seed = 0; seed < 6000; seed++) {
      List<Integer> order = order(Dataset.of(rows(0, 6)).apply(new RowShuffle(6, seed)));
      first[order.get(0)]++;
      last[order.get(5)]++;
    }
    for (int row = 0; row < 6; row++) {
      assertEquals(1000, first[row], 145);
      assertEquals(1000, last[row], 145);
    }
  }

  /** Sources with a dictionary each, more texts than one dictionary of the shuffle may have. */
  @Test
  void textsOfManyDictionariesStayWhatTheyWere() {
    List<RecordBatch> batches = new ArrayList<>();
    for (int from = 0; from < 200_000; from += 1000) {
      batches.add(rows(from, from + 1000).select("i", "t"));
    }
    int[] count = {0};
    Dataset.of(batches)
        .apply(new RowShuffle(100, 5))
        .forEach(
            batch -> {
              for (int row = 0; row < batch.size(); row++) {
                assertEquals("" + batch.ints("i").get(row), batch.texts("t").get(row));
                count[0]++;
              }
            });
    assertEquals(200_000, count[0]);
  }

  /** The shuffle's dictionary begins anew in between, while that of the source stays. */
  @Test
  void textsThatComeAgainFromOneDictionaryStayWhatTheyWere() {
    RecordBatch source = rows(0, 40_000).select("i", "t");
    List<RecordBatch> batches = new ArrayList<>();
    for (int from = 0; from < 80_000; from += 1000) {
      batches.add(source.slice(from % 40_000, from % 40_000 + 1000));
    }
    int[] count = {0};
    Dataset.of(batches)
        .apply(new RowShuffle(100, 5))
        .forEach(
            batch -> {
              for (int row = 0; row < batch.size(); row++) {
                assertEquals("" + batch.ints("i").get(row), batch.texts("t").get(row));
                count[0]++;
              }
            });
    assertEquals(80_000, count[0]);
  }

  @Test
  void batchesOfOtherColumnsAreRefused() {
    Dataset<RecordBatch> mixed = Dataset.of(rows(0, 3), rows(3, 6).select("i"));
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> order(mixed.apply(new RowShuffle(2, 1))));
    assertEquals(
        "batches must have the columns of the first, [i INT, l LONG, f FLOAT, d DOUBLE, t TEXT],"
            + " but had [i INT]",
        thrown.getMessage());
  }

  @Test
  void aBufferMustHoldARow() {
    assertThrows(IllegalArgumentException.class, () -> new RowShuffle(0, 1));
  }

  @Test
  void batchesOfOneSizeHaveTheRowsInOrder() {
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int rows = random.nextInt(200);
      int size = 1 + random.nextInt(40);
      Dataset<RecordBatch> batches = batches(rows, random).apply(new Rebatch(size));
      assertEquals(IntStream.range(0, rows).boxed().toList(), order(batches));
      List<Integer> sizes = batches.toList().stream().map(RecordBatch::size).toList();
      for (int i = 0; i < sizes.size(); i++) {
        assertEquals(Math.min(size, rows - i * size), sizes.get(i));
      }
      assertEquals((rows + size - 1) / size, sizes.size());
      assertEquals(
          rows / size, batches(rows, random).apply(new Rebatch(size, true)).toList().size());
    }
    assertThrows(IllegalArgumentException.class, () -> new Rebatch(0));
  }
}
