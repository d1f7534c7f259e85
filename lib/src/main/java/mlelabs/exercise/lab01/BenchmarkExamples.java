package mlelabs.exercise.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 1.7. */
@ExtendWith(LearnerMethod.class)
public class BenchmarkExamples {

  protected final BenchmarkExercise benchmark;

  /** Receives the method under test. */
  public BenchmarkExamples(BenchmarkExercise benchmark) {
    this.benchmark = benchmark;
  }

  @Test
  @Order(1)
  @DisplayName("proportional delays give the factor, and no error")
  @Misconception("delays that are exactly proportional do not give their factor with error 0")
  void proportionalDelaysGiveTheFactor() {
    Benchmark got = benchmark.benchmark(new double[] {10, 20}, new double[] {5, 10});
    assertBenchmark(0.5, 0, 2, got, "benchmark({10, 20}, {5, 10})");
  }

  @Test
  @Order(2)
  @DisplayName("the line goes through the origin, and the error is in minutes")
  @Misconception("alpha or the root mean squared error of scattered delays is wrong")
  void theLineGoesThroughTheOrigin() {
    Benchmark got = benchmark.benchmark(new double[] {1, 1}, new double[] {0, 4});
    assertBenchmark(2, 2, 2, got, "benchmark({1, 1}, {0, 4})");
  }

  @Test
  @Order(3)
  @DisplayName("a flight with a missing delay is left out")
  @Misconception("a flight with a missing delay is not left out")
  void missingDelaysAreLeftOut() {
    double[] departure = {10, Double.NaN, 20, 30};
    double[] arrival = {20, 7, 40, Double.NaN};
    Benchmark got = benchmark.benchmark(departure, arrival);
    assertBenchmark(2, 0, 2, got, "benchmark({10, NaN, 20, 30}, {20, 7, 40, NaN})");
  }

  @Test
  @Order(4)
  @DisplayName("without a complete pair there is no benchmark")
  @Misconception("a benchmark is made of no complete pair")
  void withoutACompletePairThereIsNone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> benchmark.benchmark(new double[] {1, Double.NaN}, new double[] {Double.NaN, 2}),
        "benchmark({1, NaN}, {NaN, 2})");
  }

  private static void assertBenchmark(
      double alpha, double rmse, long rows, Benchmark got, String call) {
    assertEquals(alpha, got.alpha(), 1e-12, call + ", alpha");
    assertEquals(rmse, got.rmse(), 1e-9, call + ", rmse");
    assertEquals(rows, got.rows(), call + ", rows");
  }
}
