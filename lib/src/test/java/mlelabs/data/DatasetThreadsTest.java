package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import mlelabs.data.pipeline.ElementException;
import mlelabs.data.pipeline.ParallelMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds whichever thread is faster. A time-out only ever means that something hangs. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatasetThreadsTest {

  private static final int SIZE = 24;

  /** Counts what was pulled from it and not yet returned to the one who asks at the end. */
  private static final class Watched {

    private final AtomicInteger pulled = new AtomicInteger();
    private final AtomicInteger returned = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    Dataset<Long> source(long size) {
      return Dataset.generate(
          () -> {
            Iterator<Long> all = LongStream.range(0, size).boxed().iterator();
            return new Iterator<Long>() {
              @Override
              public boolean hasNext() {
                return all.hasNext();
              }

              @Override
              public Long next() {
                int ahead = pulled.incrementAndGet() - returned.get();
                most.accumulateAndGet(ahead, Math::max);
                return all.next();
              }
            };
          });
    }

    void use(Dataset<Long> dataset, Random pace) {
      try (DatasetIterator<Long> pass = dataset.iterator()) {
        while (pass.hasNext()) {
          pass.next();
          returned.incrementAndGet();
          rest(pace);
        }
      }
    }
  }

  /** Seeded, so that a schedule that once failed is likely to come again. */
  private static void rest(Random pace) {
    switch (pace.nextInt(4)) {
      case 0 -> Thread.yield();
      case 1 -> {
        for (int i = pace.nextInt(3000); i > 0; i--) {
          Thread.onSpinWait();
        }
      }
      default -> {}
    }
  }

  private static Map<String, UnaryOperator<Dataset<Long>>> stages() {
    Map<String, UnaryOperator<Dataset<Long>>> stages = new TreeMap<>();
    for (int n : new int[] {1, 2, 5}) {
      stages.put("prefetch " + n, d -> d.prefetch(n));
      stages.put("parallelMap " + n, d -> d.parallelMap(x -> x, n));
      stages.put("parallelMap, prefetch " + n, d -> d.parallelMap(x -> x, n).prefetch(n));
      stages.put("prefetch, parallelMap " + n, d -> d.prefetch(n).parallelMap(x -> x, n));
    }
    stages.put("prefetch", d -> d.prefetch());
    stages.put("parallelMap", d -> d.parallelMap(x -> x));
    stages.put("both", d -> d.parallelMap(x -> x).prefetch().parallelMap(x -> x).prefetch());
    stages.put("parallelInterleave", d -> Dataset.of(0).parallelInterleave(x -> d, 2, 3));
    return stages;
  }

  @Test
  void noMoreThanSoManyElementsArePulledAhead() {
    for (int seed = 0; seed < 60; seed++) {
      int n = 1 + seed % 5;
      Watched prefetched = new Watched();
      prefetched.use(prefetched.source(200).prefetch(n), new Random(seed));
      // The one that was returned by hasNext counts until next has returned it.
      assertTrue(prefetched.most.get() <= n + 1, n + " ahead allowed, " + prefetched.most);
      Watched mapped = new Watched();
      Random own = new Random(seed);
      mapped.use(
          mapped
              .source(200)
              .parallelMap(
                  x -> {
                    synchronized (own) {
                      rest(own);
                    }
                    return x;
                  },
                  n),
          new Random(seed));
      assertTrue(mapped.most.get() <= 2 * n + 1, 2 * n + " in flight allowed, " + mapped.most);
    }
  }

  @Test
  void interleavePullsTwoBlocksAheadOfEachOpenSource() {
    Map<Integer, Watched> sources = new ConcurrentHashMap<>();
    Dataset<Long> all =
        Dataset.of(0, 1, 2, 3, 4, 5)
            .parallelInterleave(
                i -> sources.computeIfAbsent(i, key -> new Watched()).source(50), 3, 4, 2);
    int taken = 0;
    try (DatasetIterator<Long> pass = all.iterator()) {
      while (pass.hasNext()) {
        pass.next();
        taken++;
        int pulled = sources.values().stream().mapToInt(w -> w.pulled.get()).sum();
        assertTrue(pulled - taken <= 6 * 8, pulled + " pulled, " + taken + " taken");
      }
    }
    assertEquals(300, taken);
  }

  @Test
  void soManyCallsRunAtOnceAndNeverMore() throws Exception {
    for (int parallelism : new int[] {1, 2, 4, 7}) {
      CyclicBarrier together = new CyclicBarrier(parallelism);
      AtomicInteger running = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      Dataset<Long> mapped =
          Dataset.range(0, 12L * parallelism)
              .parallelMap(
                  x -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    together.await(60, TimeUnit.SECONDS);
                    running.decrementAndGet();
                    return x;
                  },
                  parallelism);
      assertEquals(12 * parallelism, mapped.toList().size());
      assertEquals(parallelism, most.get());
    }
  }

  @Test
  void aFailureOfTheSourceComesAfterAllElementsBeforeIt() {
    stages()
        .forEach(
            (name, stage) -> {
              for (int position = 0; position <= SIZE; position++) {
                int at = position;
                IllegalStateException thrown = new IllegalStateException("at " + at);
                Dataset<Long> failing =
                    Dataset.generate(
                        () ->
                            new Iterator<Long>() {
                              private long next;

                              @Override
                              public boolean hasNext() {
                                return true;
                              }

                              @Override
                              public Long next() {
                                if (next == at) {
                                  throw thrown;
                                }
                                return next++;
                              }
                            });
                DatasetIterator<Long> pass = stage.apply(failing).iterator();
                for (long i = 0; i < at; i++) {
                  assertEquals(i, pass.next(), name);
                }
                assertSame(thrown, assertThrows(IllegalStateException.class, pass::next), name);
                assertFalse(pass.hasNext(), name);
              }
            });
  }

  @Test
  void aFailureOfTheFunctionComesAfterAllElementsBeforeIt() {
    for (int parallelism : new int[] {ParallelMap.TUNED, 1, 3}) {
      for (int position = 0; position < SIZE; position++) {
        long at = position;
        Dataset<Long> failing =
            Dataset.range(0, SIZE)
                .parallelMap(
                    "check",
                    x -> {
                      if (x >= at) {
                        throw new IllegalArgumentException("no " + x);
                      }
                      return x;
                    },
                    parallelism)
                .prefetch(2);
        DatasetIterator<Long> pass = failing.iterator();
        for (long i = 0; i < at; i++) {
          assertEquals(i, pass.next());
        }
        ElementException e = assertThrows(ElementException.class, pass::next);
        assertTrue(e.toString().contains("Exception: check: no " + at + " ("), e.toString());
        assertFalse(pass.hasNext());
      }
    }
  }

  @Test
  void anErrorOfTheFunctionArrivesAsItIs() {
    AssertionError error = new AssertionError("broken");
    Dataset<Long> failing =
        Dataset.range(0, 5)
            .<Long>parallelMap(
                x -> {
                  throw error;
                },
                2);
    assertSame(error, assertThrows(AssertionError.class, failing::toList));
  }

  @Test
  void givingUpAtAnyPointLeavesNoThread() {
    stages()
        .forEach(
            (name, stage) -> {
              for (int taken = 0; taken <= SIZE; taken++) {
                try (DatasetIterator<Long> pass = stage.apply(Dataset.range(0, SIZE)).iterator()) {
                  for (long i = 0; i < taken; i++) {
                    assertEquals(i, pass.next(), name);
                  }
                }
                assertEquals(List.of(), pipelineThreads(), name);
              }
            });
  }

  private static List<String> pipelineThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(n -> n.startsWith("dataset: "))
        .toList();
  }

  @Test
  void closingFromAnotherThreadWakesWhoeverWaits() {
    stages()
        .forEach(
            (name, stage) ->
                assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> {
                      CountDownLatch waiting = new CountDownLatch(1);
                      Dataset<Long> blocked =
                          Dataset.range(0, 10)
                              .map(
                                  x -> {
                                    if (x == 3) {
                                      waiting.countDown();
                                      new CountDownLatch(1).await();
                                    }
                                    return x;
                                  });
                      DatasetIterator<Long> pass = stage.apply(blocked).iterator();
                      List<Long> seen = new ArrayList<>();
                      Thread consumer = new Thread(() -> pass.forEachRemaining(seen::add));
                      consumer.start();
                      waiting.await();
                      pass.close();
                      consumer.join();
                      assertEquals(LongStream.range(0, seen.size()).boxed().toList(), seen, name);
                      assertTrue(seen.size() <= 3, name + seen);
                    }));
  }

  @Test
  void aForgottenIteratorIsClosed() throws InterruptedException {
    DatasetIterator<Long> forgotten = Dataset.range(0, 1000).prefetch(2).iterator();
    forgotten.next();
    assertFalse(pipelineThreads().isEmpty());
    forgotten = null;
    for (int i = 0; i < 600 && !pipelineThreads().isEmpty(); i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertEquals(List.of(), pipelineThreads());
  }

  @Test
  void resultsInAnyOrderAreAllThereAndAFastOneOvertakesASlowOne() throws Exception {
    CountDownLatch others = new CountDownLatch(1);
    Dataset<Long> any =
        Dataset.range(0, 100)
            .parallelMapUnordered(
                x -> {
                  if (x == 0) {
                    others.await();
                  }
                  return x;
                },
                2);
    List<Long> seen = new ArrayList<>();
    try (DatasetIterator<Long> pass = any.iterator()) {
      seen.add(pass.next());
      assertTrue(seen.get(0) != 0);
      others.countDown();
      pass.forEachRemaining(seen::add);
    }
    assertEquals(100, new HashSet<>(seen).size());
    assertEquals(100, seen.size());
  }

  @Test
  void manyPipelinesAtOnceDoNotDisturbEachOther() throws Exception {
    AtomicInteger right = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int first = 10_000 * (t + 1);
      Thread thread =
          new Thread(
              () -> {
                for (int seed = first; seed < first + 150; seed++) {
                  RandomPipeline pipeline = RandomPipeline.of(seed, 4);
                  if (pipeline.expected().equals(pipeline.dataset().toList())) {
                    right.incrementAndGet();
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(600, right.get());
  }

  @Test
  void oneDatasetServesSeveralIteratorsAtOnce() {
    Dataset<Long> shared = Dataset.range(0, 200).parallelMap(x -> 2 * x).cache().prefetch(3);
    try (DatasetIterator<Long> one = shared.iterator();
        DatasetIterator<Long> two = shared.iterator()) {
      for (long i = 0; i < 200; i++) {
        assertEquals(2 * i, one.next());
        assertEquals(2 * i, two.next());
      }
    }
  }
}
