package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Millions of hand-overs between threads, and closing at moments that nobody chose. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatasetStressTest {

  private static final int ROWS = 60_000;

  private static Dataset<Long> handedOver(int variant) {
    Dataset<Long> rows = Dataset.range(0, ROWS);
    return switch (variant % 6) {
      case 0 -> rows.prefetch(1).parallelMap(x -> x, 3);
      case 1 -> rows.prefetch().parallelMap(x -> x).prefetch(7);
      case 2 -> rows.parallelMap(x -> x, 2).prefetch(2).parallelMap(x -> x);
      case 3 ->
          Dataset.range(0, 6)
              .parallelInterleave(i -> Dataset.range(i * ROWS / 6, (i + 1) * ROWS / 6), 1, 64);
      case 4 -> Dataset.unbatch(rows.batch(9).parallelMap(x -> x, 2).prefetch(3));
      default ->
          Dataset.range(0, 3)
              .parallelInterleave(i -> Dataset.range(i * ROWS / 3, (i + 1) * ROWS / 3), 1, 5, 2)
              .prefetch();
    };
  }

  @Test
  void everyElementComesOnceAndInOrder() {
    for (int variant = 0; variant < 12; variant++) {
      long expected = 0;
      try (DatasetIterator<Long> pass = handedOver(variant).iterator()) {
        while (pass.hasNext()) {
          assertEquals(expected++, pass.next(), "variant " + variant);
        }
      }
      assertEquals(ROWS, expected, "variant " + variant);
    }
  }

  @Test
  void aCacheThatWasClosedInTheMiddleIsNotTakenForWhole() throws Exception {
    Random random = new Random(23);
    ExecutorService consumer = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < 60; round++) {
        Dataset<Long> cached = handedOver(round).take(20_000).cache();
        DatasetIterator<Long> pass = cached.iterator();
        Future<?> use = consumer.submit(() -> pass.forEachRemaining(x -> {}));
        LockSupport.parkNanos(random.nextInt(2_000_000));
        pass.close();
        use.get();
        assertEquals(20_000, cached.count(), "variant " + round);
      }
    } finally {
      consumer.shutdownNow();
    }
  }

  @Test
  void closedAtAnyMomentItEndsAndHasGivenTheBeginning() throws Exception {
    Random random = new Random(17);
    ExecutorService consumer = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < 180; round++) {
        int variant = round;
        DatasetIterator<Long> pass = handedOver(variant).iterator();
        CountDownLatch begun = new CountDownLatch(1);
        Future<List<Long>> seen =
            consumer.submit(
                () -> {
                  List<Long> all = new ArrayList<>();
                  begun.countDown();
                  while (pass.hasNext()) {
                    all.add(pass.next());
                  }
                  return all;
                });
        begun.await();
        LockSupport.parkNanos(random.nextInt(2_000_000));
        pass.close();
        List<Long> beginning = seen.get();
        assertTrue(
            LongStream.range(0, beginning.size()).boxed().toList().equals(beginning),
            "variant " + variant + ": something was left out");
      }
    } finally {
      consumer.shutdownNow();
    }
  }
}
