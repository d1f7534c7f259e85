package mlelabs.grader.suite.lab01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab01.Benchmark;
import mlelabs.exercise.lab01.BenchmarkExamples;
import mlelabs.exercise.lab01.BenchmarkExercise;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 1.7. */
public class BenchmarkSuite extends BenchmarkExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public BenchmarkSuite(BenchmarkExercise benchmark) {
    super(benchmark);
  }

  @Test
  @DisplayName("random delays agree with another implementation")
  @Misconception("alpha, error or row count of random delays is wrong")
  void randomDelaysAgreeWithAnotherImplementation() {
    Random random = new Random(20130106);
    for (int n = 2; n < 50; n++) {
      double[] departure = random.doubles(n, -20, 180).toArray();
      double[] arrival = arrivals(departure, random);
      SimpleRegression regression = new SimpleRegression(false);
      IntStream.range(0, n).forEach(i -> regression.addData(departure[i], arrival[i]));
      double rmse = Math.sqrt(regression.getSumSquaredErrors() / n);
      assertBenchmark(regression.getSlope(), rmse, n, benchmark.benchmark(departure, arrival));
    }
  }

  @Test
  @DisplayName("the line has no intercept")
  @Misconception("the line is fitted with an intercept")
  void theLineHasNoIntercept() {
    double[] departure = {1, 2, 3};
    double[] arrival = {11, 12, 13};
    double alpha = (11 + 24 + 39) / 14.0;
    double rmse = Math.sqrt((434 - alpha * 74) / 3);
    assertBenchmark(alpha, rmse, 3, benchmark.benchmark(departure, arrival));
  }

  @Test
  @DisplayName("alpha is not a mean of ratios, nor a ratio of means")
  @Misconception("alpha averages ratios, or divides the means")
  void alphaIsNoMeanOfRatios() {
    Benchmark got = benchmark.benchmark(new double[] {1, 10}, new double[] {9, 10});
    Expect.close(109 / 101.0, got.alpha(), 1e-9);
  }

  @Test
  @DisplayName("departures are the input, arrivals the target")
  @Misconception("departure and arrival are swapped")
  void departuresPredictArrivals() {
    Benchmark got = benchmark.benchmark(new double[] {4, 8}, new double[] {1, 2});
    assertBenchmark(0.25, 0, 2, got);
  }

  @Test
  @DisplayName("no other alpha has a smaller error")
  @Misconception("another alpha has a smaller error")
  void noOtherAlphaIsBetter() {
    Random random = new Random(53);
    double[] departure = random.doubles(200, -20, 180).toArray();
    double[] arrival = arrivals(departure, random);
    Benchmark got = benchmark.benchmark(departure, arrival);
    Expect.close(rmse(got.alpha(), departure, arrival), got.rmse(), 1e-9);
    assertTrue(rmse(got.alpha() + 0.001, departure, arrival) > got.rmse());
    assertTrue(rmse(got.alpha() - 0.001, departure, arrival) > got.rmse());
  }

  @Test
  @DisplayName("the error divides by the number of rows")
  @Misconception("the error divides by n−1, or is not under the root")
  void theErrorDividesByTheRows() {
    double[] departure = {1, -1, 1, -1};
    double[] arrival = {3, 3, -3, -3};
    assertBenchmark(0, 3, 4, benchmark.benchmark(departure, arrival));
  }

  @Test
  @DisplayName("the error weighs large misses by their square")
  @Misconception("the error averages absolute values")
  void theErrorIsSquared() {
    double[] departure = {1, 1, 1, 1};
    double[] arrival = {0, 0, 0, 8};
    Expect.close(Math.sqrt(12), benchmark.benchmark(departure, arrival).rmse(), 1e-9);
  }

  @Test
  @DisplayName("a flight that left on time still counts in rows and error")
  @Misconception("a departure delay of zero is treated as missing")
  void aDelayOfZeroIsNotMissing() {
    double[] departure = {0, 2, 0, 2};
    double[] arrival = {4, 2, -4, 2};
    assertBenchmark(1, Math.sqrt(8), 4, benchmark.benchmark(departure, arrival));
  }

  @Test
  @DisplayName("arrivals that are all on time give alpha 0")
  @Misconception("arrivals that are all zero are refused")
  void arrivalsMayAllBeZero() {
    assertBenchmark(0, 0, 2, benchmark.benchmark(new double[] {4, -8}, new double[] {0, -0.0}));
  }

  @Test
  @DisplayName("departure delays may be as small as they like, if not zero")
  @Misconception("small departure delays are taken to be zero")
  void smallDeparturesAreNotZero() {
    Benchmark got = benchmark.benchmark(new double[] {0x1p-24, 0}, new double[] {0x1p-23, 0});
    assertBenchmark(2, 0, 2, got);
  }

  @Test
  @DisplayName("delays of a day and more count")
  @Misconception("long delays are left out as outliers")
  void longDelaysCount() {
    Benchmark got = benchmark.benchmark(new double[] {2048, 4096}, new double[] {1024, 2048});
    assertBenchmark(0.5, 0, 2, got);
  }

  @Test
  @DisplayName("rounding never makes the error NaN")
  @Misconception("rounding in Σarrival² − alpha²·Σdeparture² goes below zero, and its root is NaN")
  void roundingLeavesTheErrorANumber() {
    Random random = new Random(61);
    for (int n = 1; n < 60; n++) {
      double[] departure = random.doubles(n, -20, 180).toArray();
      double[] arrival = Arrays.stream(departure).map(d -> 0.97 * d).toArray();
      Benchmark got = benchmark.benchmark(departure, arrival);
      assertEquals(0.97, got.alpha(), 1e-9);
      assertEquals(0, got.rmse(), 1e-3);
    }
  }

  @Test
  @DisplayName("sums and error are taken over complete pairs only")
  @Misconception("sums, error or rows include flights with a missing delay")
  void onlyCompletePairsCount() {
    double[] departure = {1, 100, 1, NAN, NAN};
    double[] arrival = {0, NAN, 4, 100, NAN};
    assertBenchmark(2, 2, 2, benchmark.benchmark(departure, arrival));
  }

  @Test
  @DisplayName("one complete pair is enough")
  @Misconception("one complete pair is refused")
  void onePairIsEnough() {
    Benchmark got = benchmark.benchmark(new double[] {8, NAN}, new double[] {-2, 5});
    assertBenchmark(-0.25, 0, 1, got);
    assertBenchmark(3, 0, 1, benchmark.benchmark(new double[] {2}, new double[] {6}));
  }

  @Test
  @DisplayName("early departures count with their sign")
  @Misconception("early departures are left out, or lose their sign")
  void earlyDeparturesCount() {
    Benchmark got = benchmark.benchmark(new double[] {-10, 10}, new double[] {-30, 10});
    assertBenchmark(2, 10, 2, got);
  }

  @Test
  @DisplayName("the order of the flights does not matter")
  @Misconception("the result depends on the order of the flights")
  void flightOrderDoesNotMatter() {
    Random random = new Random(59);
    double[] departure = random.doubles(64, -20, 180).toArray();
    double[] arrival = arrivals(departure, random);
    arrival[9] = NAN;
    int[] order = IntStream.range(0, 64).map(i -> i * 37 % 64).toArray();
    Benchmark expected = benchmark.benchmark(departure, arrival);
    Benchmark got =
        benchmark.benchmark(
            IntStream.of(order).mapToDouble(i -> departure[i]).toArray(),
            IntStream.of(order).mapToDouble(i -> arrival[i]).toArray());
    assertBenchmark(expected.alpha(), expected.rmse(), expected.rows(), got);
  }

  @Test
  @DisplayName("unequal lengths are refused, by both lengths")
  @Misconception("unequal lengths are accepted, or the message does not name both")
  void unequalLengthsAreRefused() {
    double[] ones = new double[17];
    Arrays.fill(ones, 1);
    double[] more = new double[23];
    Arrays.fill(more, 1);
    Expect.refusal(() -> benchmark.benchmark(ones, more), "17", "23");
    Expect.refusal(() -> benchmark.benchmark(more, ones), "17", "23");
  }

  @Test
  @DisplayName("without rows there is no benchmark")
  @Misconception("no rows at all are accepted")
  void withoutRowsThereIsNone() {
    Expect.refusal(() -> benchmark.benchmark(new double[0], new double[0]));
  }

  @Test
  @DisplayName("departures that are all zero are refused")
  @Misconception("departures that are all zero give NaN or Infinity instead of an error")
  void allZeroDeparturesAreRefused() {
    Expect.refusal(() -> benchmark.benchmark(new double[] {0, -0.0}, new double[] {1, 2}));
    Expect.refusal(() -> benchmark.benchmark(new double[3], new double[3]));
  }

  @Test
  @DisplayName("a departure whose arrival is missing does not save all-zero departures")
  @Misconception("departures of incomplete pairs count as not all zero")
  void onlyCompletePairsCanBeNonZero() {
    Expect.refusal(() -> benchmark.benchmark(new double[] {0, 9}, new double[] {5, NAN}));
  }

  @Test
  @DisplayName("the delays are left as they were")
  @Misconception("the delays are changed")
  void theDelaysAreLeftAsTheyWere() {
    double[] departure = {3, NAN, 1, 2};
    double[] arrival = {1, 5, NAN, 4};
    double[] departureBefore = departure.clone();
    double[] arrivalBefore = arrival.clone();
    benchmark.benchmark(departure, arrival);
    assertArrayEquals(departureBefore, departure);
    assertArrayEquals(arrivalBefore, arrival);
  }

  @Test
  @DisplayName("a million flights are fitted in time")
  @Misconception("a million flights take too long, or overflow")
  void aMillionFlightsAreFittedInTime() {
    double[] departure = IntStream.range(0, 1 << 20).mapToDouble(i -> i % 1024 - 20).toArray();
    double[] arrival =
        IntStream.range(0, 1 << 20)
            .mapToDouble(i -> i % 1024 - 20 + (i < 1 << 19 ? 8 : -8))
            .toArray();
    assertBenchmark(1, 8, 1 << 20, benchmark.benchmark(departure, arrival));
  }

  private static void assertBenchmark(double alpha, double rmse, long rows, Benchmark got) {
    assertEquals(alpha, got.alpha(), 1e-9);
    assertEquals(rmse, got.rmse(), 1e-6);
    assertEquals(rows, got.rows());
  }

  private static double[] arrivals(double[] departure, Random random) {
    return Arrays.stream(departure).map(d -> 0.97 * d - 5 + 20 * random.nextGaussian()).toArray();
  }

  private static double rmse(double alpha, double[] departure, double[] arrival) {
    return Math.sqrt(
        IntStream.range(0, departure.length)
            .mapToDouble(i -> arrival[i] - alpha * departure[i])
            .map(error -> error * error)
            .average()
            .orElseThrow());
  }
}
