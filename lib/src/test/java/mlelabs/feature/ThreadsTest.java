package mlelabs.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import mlelabs.data.Dataset;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.pipeline.Budget;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  @Test
  void theSameIsLearnedOnOneThreadAndOnMany() throws Exception {
    RandomRows random = new RandomRows(31);
    FeatureSpec spec = random.spec(12);
    RecordBatch rows = random.rows(300_000);
    assertEquals(on(1, () -> spec.fit(rows)), on(7, () -> spec.fit(rows)));
  }

  @Test
  void theSameIsLearnedOfADatasetOnOneThreadAndOnMany() {
    RandomRows random = new RandomRows(32);
    FeatureSpec spec = random.spec(12);
    RecordBatch rows = random.rows(20_000);
    Dataset<RecordBatch> batches =
        Dataset.of(
            IntStream.range(0, 20).mapToObj(i -> rows.slice(1000 * i, 1000 * i + 1000)).toList());
    assertEquals(
        spec.fit(batches.within(new Budget(1, 1 << 24))),
        spec.fit(batches.within(new Budget(7, 1 << 24))));
  }

  private static <T> T on(int threads, Callable<T> work) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work).get();
    } finally {
      pool.shutdown();
    }
  }
}
