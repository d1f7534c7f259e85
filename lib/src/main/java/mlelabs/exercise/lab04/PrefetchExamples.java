package mlelabs.exercise.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 4.4. */
@ExtendWith(LearnerMethod.class)
@Timeout(value = 9, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public class PrefetchExamples {

  protected final PrefetchExercise prefetch;

  /** Receives the method under test. */
  public PrefetchExamples(PrefetchExercise prefetch) {
    this.prefetch = prefetch;
  }

  @Test
  @Order(1)
  @DisplayName("all elements come, in the order of the source")
  @Misconception("an element is lost, comes twice or out of order")
  void theOrderIsKept() {
    List<Integer> seen = new ArrayList<>();
    try (CloseableIterator<Integer> ahead =
        prefetch.prefetch(IntStream.range(0, 10).iterator(), 3)) {
      ahead.forEachRemaining(seen::add);
      assertFalse(ahead.hasNext(), "hasNext after the last element");
    }
    assertEquals(IntStream.range(0, 10).boxed().toList(), seen, "prefetch(0 … 9, 3)");
  }

  @Test
  @Order(2)
  @DisplayName("elements are pulled while the caller does something else")
  @Misconception("nothing is pulled while the caller does something else")
  void elementsAreReadyBeforeTheyAreAskedFor() throws InterruptedException {
    Numbers source = new Numbers();
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, 4)) {
      assertEquals(0, ahead.next(), "prefetch(0 …, 4).next()");
      for (int wait = 0; wait < 3000 && source.pulled() < 1 + 4; wait++) {
        Thread.sleep(1);
      }
      assertTrue(source.pulled() >= 1 + 4, "4 more must be pulled without a further call");
    }
  }

  @Test
  @Order(3)
  @DisplayName("what the source throws is thrown after the elements before it")
  @Misconception("what the source throws does not reach the caller after the elements before it")
  void whatTheSourceThrowsComesInItsPlace() {
    Iterator<Integer> source =
        IntStream.of(6, 3, 0).map(i -> 6 / i).iterator(); // 1, 2, and then a division by zero
    try (CloseableIterator<Integer> ahead = prefetch.prefetch(source, 2)) {
      assertEquals(1, ahead.next(), "the first element");
      assertEquals(2, ahead.next(), "the second element");
      assertThrows(ArithmeticException.class, ahead::next, "the third call of next");
      assertFalse(ahead.hasNext(), "hasNext after the exception");
    }
  }

  @Test
  @Order(4)
  @DisplayName("close may come before the first element, and twice")
  @Misconception("close fails before the first element, or the second time")
  void closeMayComeAtOnce() {
    CloseableIterator<Integer> ahead = prefetch.prefetch(new Numbers(), 4);
    ahead.close();
    ahead.close();
  }

  @Test
  @Order(5)
  @DisplayName("a count of 0 is refused at once")
  @Misconception("a count of 0 is accepted")
  void aCountOfZeroIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> prefetch.prefetch(new Numbers(), 0),
        "prefetch(0 …, 0)");
  }
}
