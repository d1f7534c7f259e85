package mlelabs.exercise.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 4.5. */
@ExtendWith(LearnerMethod.class)
@Timeout(value = 9, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public class ParallelMapExamples {

  protected final ParallelMapExercise parallelMap;

  /** Receives the method under test. */
  public ParallelMapExamples(ParallelMapExercise parallelMap) {
    this.parallelMap = parallelMap;
  }

  @Test
  @Order(1)
  @DisplayName("the results come in the order of the source")
  @Misconception("a result is wrong, lost, or out of order")
  void resultsComeInTheOrderOfTheSource() {
    List<Integer> seen = new ArrayList<>();
    try (CloseableIterator<Integer> mapped =
        parallelMap.parallelMap(IntStream.range(0, 10).iterator(), i -> i * i, 3)) {
      mapped.forEachRemaining(seen::add);
      assertFalse(mapped.hasNext(), "hasNext after the last result");
    }
    assertEquals(
        IntStream.range(0, 10).map(i -> i * i).boxed().toList(),
        seen,
        "parallelMap(0 … 9, i -> i * i, 3)");
  }

  @Test
  @Order(2)
  @DisplayName("several calls run at once")
  @Misconception("the calls do not run at once")
  void severalCallsRunAtOnce() {
    CountDownLatch running = new CountDownLatch(3);
    AtomicInteger alone = new AtomicInteger();
    try (CloseableIterator<Integer> mapped =
        parallelMap.parallelMap(
            IntStream.range(0, 6).iterator(), i -> waitedFor(running, alone), 3)) {
      mapped.next();
    }
    assertEquals(0, alone.get(), "calls that waited in vain for two others");
  }

  @Test
  @Order(3)
  @DisplayName("what the function throws is thrown after the results before it")
  @Misconception("what the function throws does not reach the caller after the results before it")
  void whatTheFunctionThrowsComesInItsPlace() {
    try (CloseableIterator<Integer> mapped =
        parallelMap.parallelMap(IntStream.of(6, 3, 0, 2).iterator(), i -> 6 / i, 2)) {
      assertEquals(1, mapped.next(), "6 / 6");
      assertEquals(2, mapped.next(), "6 / 3");
      assertThrows(ArithmeticException.class, mapped::next, "6 / 0");
      assertFalse(mapped.hasNext(), "hasNext after the exception");
    }
  }

  @Test
  @Order(4)
  @DisplayName("close may come before the first element, and twice")
  @Misconception("close fails before the first element, or the second time")
  void closeMayComeAtOnce() {
    Numbers source = new Numbers();
    CloseableIterator<Integer> mapped = parallelMap.parallelMap(source, i -> i, 4);
    mapped.close();
    mapped.close();
    assertEquals(0, source.pulled(), "pulled before the first call of hasNext or next");
  }

  @Test
  @Order(5)
  @DisplayName("a parallelism of 0 is refused at once")
  @Misconception("a parallelism of 0 is accepted")
  void aParallelismOfZeroIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> parallelMap.parallelMap(IntStream.range(0, 7).iterator(), i -> i, 0),
        "parallelMap(0 … 6, i -> i, 0)");
  }

  private static int waitedFor(CountDownLatch running, AtomicInteger alone) {
    running.countDown();
    try {
      if (!running.await(2, TimeUnit.SECONDS)) {
        alone.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
