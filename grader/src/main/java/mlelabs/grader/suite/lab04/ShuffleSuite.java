package mlelabs.grader.suite.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab04.ShuffleExamples;
import mlelabs.exercise.lab04.ShuffleExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 4.3. */
public class ShuffleSuite extends ShuffleExamples {

  private static final int TRIALS = 600;

  /** Receives the method under test. */
  public ShuffleSuite(ShuffleExercise shuffle) {
    super(shuffle);
  }

  /** Mixed, since the first numbers of generators with small seeds are alike. */
  private static LongStream seeds(long of) {
    return new SplittableRandom(of).longs();
  }

  private List<Integer> order(int elements, int buffer, long seed) {
    List<Integer> order = new ArrayList<>();
    shuffle.shuffle(new RecordedSource(elements), buffer, seed).forEachRemaining(order::add);
    return order;
  }

  private static List<Integer> range(int elements) {
    return IntStream.range(0, elements).boxed().toList();
  }

  /** As many as there are, which needs no hasNext. */
  private List<Integer> first(int elements, int buffer, long seed) {
    Iterator<Integer> shuffled = shuffle.shuffle(new RecordedSource(elements), buffer, seed);
    return IntStream.range(0, elements).mapToObj(i -> shuffled.next()).toList();
  }

  /** In trial t the rank of the k-th element that came among those that were at hand. */
  private int[][] ranks(int elements, int buffer, long seed) {
    return seeds(seed)
        .limit(TRIALS)
        .mapToObj(s -> ranks(first(elements, buffer, s), elements, buffer))
        .toArray(int[][]::new);
  }

  private static int[] ranks(List<Integer> order, int elements, int buffer) {
    assertEquals(range(elements), order.stream().sorted().toList());
    TreeSet<Integer> atHand = new TreeSet<>(range(Math.min(buffer, elements)));
    int[] ranks = new int[elements];
    for (int k = 0; k < elements; k++) {
      assertTrue(atHand.contains(order.get(k)), "came before it could be at hand");
      ranks[k] = atHand.headSet(order.get(k)).size();
      atHand.remove(order.get(k));
      if (k + buffer < elements) {
        atHand.add(k + buffer);
      }
    }
    return ranks;
  }

  /** Pearson's statistic of counts that should all be equal. */
  private static double chiSquare(int cells, IntStream drawn) {
    int[] counts = new int[cells];
    drawn.forEach(cell -> counts[cell]++);
    double expected = (double) TRIALS / cells;
    return IntStream.of(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
  }

  @Test
  @DisplayName("each element at hand is equally likely to come next, whatever came before")
  @Misconception("not every element at hand is equally likely to come next")
  void eachElementAtHandIsEquallyLikely() {
    int[][] ranks = ranks(6, 4, 20130406);
    // Each bound is passed by chance with a probability of 1e-10: for 3, 2, 1 and 15 degrees.
    for (int k = 0; k < 3; k++) {
      int at = k;
      assertTrue(chiSquare(4, IntStream.range(0, TRIALS).map(t -> ranks[t][at])) < 49.5);
    }
    for (int k = 0; k < 2; k++) {
      int at = k;
      assertTrue(
          chiSquare(16, IntStream.range(0, TRIALS).map(t -> 4 * ranks[t][at] + ranks[t][at + 1]))
              < 81.6);
    }
    assertTrue(chiSquare(3, IntStream.range(0, TRIALS).map(t -> ranks[t][3])) < 46.1);
    assertTrue(chiSquare(2, IntStream.range(0, TRIALS).map(t -> ranks[t][4])) < 41.9);
  }

  @Test
  @DisplayName("every element comes once, whatever the buffer")
  @Misconception("for some buffer an element is lost or comes twice")
  void everyElementComesOnceWhateverTheBuffer() {
    for (int elements : new int[] {0, 1, 2, 7, 20}) {
      for (int buffer : new int[] {1, 2, 6, 7, 8, 19, 20, 21}) {
        assertEquals(range(elements), order(elements, buffer, 1234567).stream().sorted().toList());
      }
    }
  }

  @Test
  @DisplayName("elements that are equal are kept apart")
  @Misconception("elements that are equal are taken for one")
  void equalElementsAreKeptApart() {
    List<Integer> fives = List.of(5, 5, 5, 5, 5, 5, 5);
    List<Integer> seen = new ArrayList<>();
    shuffle.shuffle(fives.iterator(), 3, 99).forEachRemaining(seen::add);
    assertEquals(fives, seen);
  }

  @Test
  @DisplayName("the same seed gives the same order, also much later")
  @Misconception("the same seed does not give the same order again")
  void theSameSeedGivesTheSameOrder() {
    long[] seeds = seeds(20130407).limit(4).toArray();
    List<List<Integer>> first = new ArrayList<>();
    for (long seed : seeds) {
      first.add(order(40, 16, seed));
    }
    for (int i = 0; i < seeds.length; i++) {
      assertEquals(first.get(i), order(40, 16, seeds[i]));
    }
  }

  @Test
  @DisplayName("two iterators of one seed go the same way side by side")
  @Misconception("an iterator's order depends on what another has drawn")
  void iteratorsAreIndependent() {
    Iterator<Integer> one = shuffle.shuffle(new RecordedSource(30), 8, 77);
    Iterator<Integer> other = shuffle.shuffle(new RecordedSource(30), 8, 77);
    while (one.hasNext()) {
      assertEquals(one.next(), other.next());
    }
    assertFalse(other.hasNext());
  }

  @Test
  @DisplayName("seeds that differ anywhere give other orders")
  @Misconception("a part of the seed is not used")
  void otherSeedsGiveOtherOrders() {
    long seed = 0x0123_4567_89abL;
    List<Integer> order = order(64, 32, seed);
    for (long other : new long[] {seed + 1, seed + (1L << 20), seed + (1L << 40), -seed}) {
      assertNotEquals(order, order(64, 32, other));
    }
  }

  @Test
  @DisplayName("hasNext draws nothing")
  @Misconception("asking hasNext changes the order")
  void hasNextDrawsNothing() {
    Iterator<Integer> often = shuffle.shuffle(new RecordedSource(20), 6, 31);
    Iterator<Integer> never = shuffle.shuffle(new RecordedSource(20), 6, 31);
    for (int k = 0; k < 20; k++) {
      assertTrue(Asked.thrice(often));
      assertEquals(often.next(), never.next());
    }
    assertFalse(often.hasNext());
  }

  @Test
  @DisplayName("the source is never more than the buffer ahead")
  @Misconception("more than the buffer is pulled ahead")
  void theSourceIsNeverFartherAheadThanTheBuffer() {
    for (int buffer : new int[] {1, 2, 5, 20}) {
      RecordedSource source = RecordedSource.endless();
      Iterator<Integer> shuffled = shuffle.shuffle(source, buffer, 4242);
      for (int asked = 0; asked < 30; asked++) {
        assertTrue(shuffled.hasNext());
        assertTrue(source.pulled() <= asked + buffer, "pulled: " + source.pulled());
        source.take(shuffled);
        assertTrue(source.pulled() <= asked + 1 + buffer, "pulled: " + source.pulled());
      }
      assertTrue(source.mostAhead() <= buffer, "ahead: " + source.mostAhead());
    }
  }

  @Test
  @DisplayName("the whole buffer takes part from the first element on")
  @Misconception("the first elements are drawn from less than the whole buffer")
  void theWholeBufferTakesPart() {
    long late = seeds(20130408).limit(60).filter(s -> firstOf(100, 50, s) >= 25).count();
    // 30 are expected; fewer than 8 or more than 52 come once in a billion.
    assertTrue(late >= 8 && late <= 52, "of 60: " + late);
  }

  private int firstOf(int elements, int buffer, long seed) {
    return shuffle.shuffle(new RecordedSource(elements), buffer, seed).next();
  }

  @Test
  @DisplayName("with a buffer of 1 the order is that of the source")
  @Misconception("a buffer of 1 does not keep the order of the source")
  void aBufferOfOneKeepsTheSourcesOrder() {
    assertEquals(range(50), order(50, 1, 0x5eed_5eed_5eedL));
    assertEquals(range(50), order(50, 1, -1));
  }

  @Test
  @DisplayName("a buffer far beyond the number of elements shuffles them all")
  @Misconception("room for the whole buffer is made before its elements are there")
  void aBufferBeyondTheElementsIsFine() {
    for (int buffer : new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE - 8}) {
      try {
        List<Integer> order = order(40, buffer, 20130409);
        assertEquals(range(40), order.stream().sorted().toList());
        assertNotEquals(range(40), order);
      } catch (OutOfMemoryError e) {
        throw new AssertionError("the buffer must fit into memory", e);
      }
    }
  }

  @Test
  @DisplayName("after the last element there is none")
  @Misconception("next after the last element does not throw NoSuchElementException")
  void afterTheLastElementThereIsNone() {
    Iterator<Integer> three = shuffle.shuffle(new RecordedSource(3), 2, 5);
    three.next();
    three.next();
    three.next();
    assertFalse(three.hasNext());
    assertThrows(NoSuchElementException.class, three::next);
    Iterator<Integer> none = shuffle.shuffle(new RecordedSource(0), 2, 5);
    assertFalse(none.hasNext());
    assertThrows(NoSuchElementException.class, none::next);
  }

  @Test
  @DisplayName("a buffer below 1 is refused at once, with the buffer in the message")
  @Misconception("a buffer below 1 is not refused at once, or its message lacks the value")
  void aBufferBelowOneIsRefused() {
    Expect.refusal(() -> shuffle.shuffle(new RecordedSource(3), 0, 1), "0");
    Expect.refusal(() -> shuffle.shuffle(new RecordedSource(0), -37, 1), "-37");
    Expect.refusal(() -> shuffle.shuffle(new RecordedSource(3), Integer.MIN_VALUE, 1));
  }

  @Test
  @DisplayName("three thousand elements are shuffled in a buffer of two thousand")
  @Misconception("thousands of elements are not shuffled like a few")
  void thousandsOfElementsAreShuffled() {
    List<Integer> order = order(3000, 2000, 20130410);
    assertEquals(range(3000), order.stream().sorted().toList());
  }
}
