package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mlelabs.data.pipeline.Budget;
import org.junit.jupiter.api.Test;

/** What stages choose for themselves. */
class DatasetTuningTest {

  private static final int PROCESSORS = Budget.OF_MACHINE.processors();

  @Test
  void whoWaitsForAnotherMachineGetsMoreThreadsThanThereAreProcessors() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Dataset.range(0, 2000L * PROCESSORS)
        .parallelMap(
            x -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              Thread.sleep(1);
              running.decrementAndGet();
              return x;
            })
        .forEach(x -> {});
    assertTrue(most.get() >= Math.min(64, 2 * PROCESSORS), "at most " + most + " calls at once");
  }

  @Test
  void readersOfSlowFilesAreMoreThanProcessorsToo() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Dataset.range(0, 32)
        .parallelInterleave(
            file ->
                Dataset.range(0, 100)
                    .map(
                        x -> {
                          most.accumulateAndGet(running.incrementAndGet(), Math::max);
                          Thread.sleep(1);
                          running.decrementAndGet();
                          return x;
                        }),
            16,
            1)
        .forEach(x -> {});
    assertTrue(most.get() >= Math.min(16, 2 * PROCESSORS), "at most " + most + " reads at once");
  }

  @Test
  void cheapCallsAreHandedOverManyAtATimeAndStillInOrder() {
    long[] expected = {0};
    Dataset.range(0, 200_000).parallelMap(x -> x).forEach(x -> assertEquals(expected[0]++, x));
    assertEquals(200_000, expected[0]);
  }

  @Test
  void prefetchStaysWithinItsMemory() {
    AtomicInteger made = new AtomicInteger();
    Dataset<byte[]> large =
        Dataset.range(0, 50)
            .map(
                x -> {
                  made.incrementAndGet();
                  return new byte[1 << 20];
                })
            .prefetch()
            .within(new Budget(1, 16 << 20));
    try (DatasetIterator<byte[]> pass = large.iterator()) {
      for (int taken = 1; taken <= 20; taken++) {
        pass.next();
        assertTrue(made.get() - taken <= 4, made + " made, " + taken + " taken");
      }
    }
  }

  @Test
  void theNextElementsAreMadeWhileOneIsUsed() throws InterruptedException {
    for (int ahead : new int[] {1, 3}) {
      CountDownLatch made = new CountDownLatch(1 + ahead);
      Dataset<Long> numbers =
          Dataset.range(0, 10)
              .map(
                  x -> {
                    made.countDown();
                    return x;
                  })
              .prefetch(ahead);
      try (DatasetIterator<Long> pass = numbers.iterator()) {
        pass.next();
        // Whoever trains does not ask for the next one yet.
        made.await();
      }
    }
  }
}
