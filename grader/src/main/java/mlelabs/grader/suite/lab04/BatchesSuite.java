package mlelabs.grader.suite.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab04.BatchesExamples;
import mlelabs.exercise.lab04.BatchesExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 4.2. */
public class BatchesSuite extends BatchesExamples {

  /** Receives the method under test. */
  public BatchesSuite(BatchesExercise batches) {
    super(batches);
  }

  @Test
  @DisplayName("whatever the size, the batches hold the elements in order")
  @Misconception("for some size the batches do not hold all elements in order")
  void batchesHoldTheElementsInOrder() {
    for (int elements = 0; elements <= 9; elements++) {
      for (int size = 1; size <= 10; size++) {
        assertEquals(cut(elements, size, false), made(elements, size, false));
      }
    }
  }

  @Test
  @DisplayName("dropRemainder drops the shorter last batch, and it alone")
  @Misconception("dropRemainder drops too much or too little")
  void dropRemainderDropsTheShorterLastBatch() {
    for (int elements = 0; elements <= 9; elements++) {
      for (int size = 1; size <= 10; size++) {
        assertEquals(cut(elements, size, true), made(elements, size, true));
      }
    }
  }

  @Test
  @DisplayName("elements that come out even leave no empty batch")
  @Misconception("an empty batch comes at the end")
  void thereIsNoEmptyBatch() {
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), made(4, 2, false));
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), made(4, 2, true));
    assertEquals(List.of(), made(0, 3, false));
    assertEquals(List.of(), made(0, 3, true));
  }

  @Test
  @DisplayName("nothing is pulled before a batch is asked for")
  @Misconception("elements are pulled before a batch is asked for")
  void nothingIsPulledBeforehand() {
    RecordedSource source = RecordedSource.endless();
    Iterator<List<Integer>> made = batches.batches(source, 5, false);
    assertEquals(0, source.pulled());
    made.next();
    assertEquals(5, source.pulled());
    batches.batches(source, 5, true);
    assertEquals(5, source.pulled());
  }

  @Test
  @DisplayName("at most a batch's elements are pulled for it")
  @Misconception("more elements are pulled than the batch holds")
  void atMostTheSizeIsPulledForABatch() {
    for (boolean dropRemainder : new boolean[] {false, true}) {
      RecordedSource source = RecordedSource.endless();
      Iterator<List<Integer>> made = batches.batches(source, 3, dropRemainder);
      for (int batch = 1; batch <= 5; batch++) {
        assertTrue(made.hasNext());
        assertTrue(source.pulled() <= 3 * batch, "pulled for hasNext: " + source.pulled());
        made.next();
        assertEquals(3 * batch, source.pulled());
      }
    }
  }

  @Test
  @DisplayName("hasNext may be asked any number of times")
  @Misconception("asking hasNext again changes what comes")
  void hasNextMayBeAskedOften() {
    for (boolean dropRemainder : new boolean[] {false, true}) {
      RecordedSource source = new RecordedSource(8);
      Iterator<List<Integer>> made = batches.batches(source, 3, dropRemainder);
      List<List<Integer>> seen = new ArrayList<>();
      while (Asked.thrice(made)) {
        seen.add(made.next());
      }
      assertFalse(made.hasNext());
      assertEquals(cut(8, 3, dropRemainder), seen);
    }
  }

  @Test
  @DisplayName("next needs no hasNext before it")
  @Misconception("next without hasNext before it does not give the next batch")
  void nextNeedsNoHasNext() {
    for (boolean dropRemainder : new boolean[] {false, true}) {
      Iterator<List<Integer>> made = batches.batches(new RecordedSource(5), 2, dropRemainder);
      assertEquals(List.of(0, 1), made.next());
      assertEquals(List.of(2, 3), made.next());
      if (!dropRemainder) {
        assertEquals(List.of(4), made.next());
      }
      assertThrows(NoSuchElementException.class, made::next);
    }
  }

  @Test
  @DisplayName("after the last batch next throws NoSuchElementException")
  @Misconception("next after the last batch does not throw NoSuchElementException")
  void afterTheLastBatchThereIsNone() {
    for (boolean dropRemainder : new boolean[] {false, true}) {
      Iterator<List<Integer>> made = batches.batches(new RecordedSource(4), 2, dropRemainder);
      made.next();
      made.next();
      assertFalse(made.hasNext());
      assertThrows(NoSuchElementException.class, made::next);
      Iterator<List<Integer>> none = batches.batches(new RecordedSource(0), 2, dropRemainder);
      assertThrows(NoSuchElementException.class, none::next);
    }
  }

  @Test
  @DisplayName("a size far beyond the number of elements puts all into one batch")
  @Misconception("room for a whole batch is made before its elements are there")
  void aSizeBeyondTheElementsIsFine() {
    assertEquals(List.of(List.of(0, 1, 2)), withinMemory(Integer.MAX_VALUE, false));
    assertEquals(List.of(), withinMemory(Integer.MAX_VALUE, true));
    assertEquals(List.of(List.of(0, 1, 2)), withinMemory(Integer.MAX_VALUE - 8, false));
  }

  @Test
  @DisplayName("two iterators do not know of each other")
  @Misconception("one iterator's elements turn up in another's batches")
  void iteratorsAreIndependent() {
    Iterator<List<Integer>> one = batches.batches(new RecordedSource(6), 2, false);
    Iterator<List<Integer>> other = batches.batches(new RecordedSource(6), 3, false);
    assertTrue(one.hasNext());
    assertEquals(List.of(0, 1, 2), other.next());
    assertEquals(List.of(0, 1), one.next());
    assertEquals(List.of(2, 3), one.next());
    assertEquals(List.of(3, 4, 5), other.next());
    assertEquals(List.of(4, 5), one.next());
    assertFalse(other.hasNext());
  }

  @Test
  @DisplayName("a size below 1 is refused at once, with the size in the message")
  @Misconception("a size below 1 is not refused at once, or its message lacks the size")
  void aSizeBelowOneIsRefused() {
    Expect.refusal(() -> batches.batches(new RecordedSource(3), 0, false), "0");
    Expect.refusal(() -> batches.batches(new RecordedSource(3), -17, true), "-17");
    Expect.refusal(() -> batches.batches(new RecordedSource(0), Integer.MIN_VALUE, false));
  }

  @Test
  @DisplayName("thousands of elements are batched")
  @Misconception("thousands of elements are not batched like a few")
  void thousandsOfElementsAreBatched() {
    assertEquals(cut(3_000, 512, false), made(3_000, 512, false));
  }

  private List<List<Integer>> withinMemory(int size, boolean dropRemainder) {
    try {
      return made(3, size, dropRemainder);
    } catch (OutOfMemoryError e) {
      throw new AssertionError("the batch must fit into memory", e);
    }
  }

  private List<List<Integer>> made(int elements, int size, boolean dropRemainder) {
    List<List<Integer>> seen = new ArrayList<>();
    batches.batches(new RecordedSource(elements), size, dropRemainder).forEachRemaining(seen::add);
    return seen;
  }

  /** By the positions at which batches begin. */
  private static List<List<Integer>> cut(int elements, int size, boolean dropRemainder) {
    int last = dropRemainder ? elements - size : elements - 1;
    return IntStream.iterate(0, from -> from <= last, from -> from + size)
        .mapToObj(from -> IntStream.range(from, Math.min(from + size, elements)).boxed().toList())
        .toList();
  }
}
