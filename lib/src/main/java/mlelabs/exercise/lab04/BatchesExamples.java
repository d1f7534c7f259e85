package mlelabs.exercise.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 4.2. */
@ExtendWith(LearnerMethod.class)
public class BatchesExamples {

  protected final BatchesExercise batches;

  /** Receives the method under test. */
  public BatchesExamples(BatchesExercise batches) {
    this.batches = batches;
  }

  @Test
  @Order(1)
  @DisplayName("elements come in order, a few at a time, the last batch shorter")
  @Misconception("the batches do not hold the elements in order, the last one shorter")
  void elementsComeByTheBatch() {
    List<List<Integer>> seen = new ArrayList<>();
    batches.batches(IntStream.range(0, 7).iterator(), 3, false).forEachRemaining(seen::add);
    assertEquals("[[0, 1, 2], [3, 4, 5], [6]]", seen.toString(), "batches(0 … 6, 3, false)");
  }

  @Test
  @Order(2)
  @DisplayName("with dropRemainder a shorter last batch is left out")
  @Misconception("dropRemainder does not leave out a shorter last batch, and it alone")
  void aRemainderCanBeDropped() {
    List<List<Integer>> seen = new ArrayList<>();
    batches.batches(IntStream.range(0, 7).iterator(), 3, true).forEachRemaining(seen::add);
    assertEquals("[[0, 1, 2], [3, 4, 5]]", seen.toString(), "batches(0 … 6, 3, true)");
  }

  @Test
  @Order(3)
  @DisplayName("a batch is made when it is asked for")
  @Misconception("more is pulled than the batch that was asked for")
  void anEndlessSourceHasBatches() {
    Numbers source = new Numbers();
    Iterator<List<Integer>> made = batches.batches(source, 4, false);
    assertEquals(0, source.pulled(), "pulled before the first batch");
    assertEquals(List.of(0, 1, 2, 3), made.next(), "batches(0 …, 4, false).next()");
    assertEquals(4, source.pulled(), "pulled after the first batch");
  }

  @Test
  @Order(4)
  @DisplayName("a batch stays as it is when the next is made")
  @Misconception("a batch changes when the next is made")
  void aBatchStaysAsItIs() {
    Iterator<List<Integer>> made = batches.batches(IntStream.range(0, 4).iterator(), 2, false);
    List<Integer> first = made.next();
    made.next();
    assertEquals(List.of(0, 1), first, "the first batch after the second");
  }

  @Test
  @Order(5)
  @DisplayName("a size of 0 is refused at once")
  @Misconception("a size of 0 is accepted")
  void aSizeOfZeroIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> batches.batches(IntStream.range(0, 7).iterator(), 0, false),
        "batches(0 … 6, 0, false)");
  }
}
