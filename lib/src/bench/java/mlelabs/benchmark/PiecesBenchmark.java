package mlelabs.benchmark;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The small pieces, measured by JMH; what it saw as lines of the table, for a million values each. */
final class PiecesBenchmark {

  private static final int MILLION = 1_000_000;

  private PiecesBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    for (RunResult result :
        new Runner(new OptionsBuilder().include("mlelabs.*Pieces").build()).run()) {
      String way = result.getPrimaryResult().getLabel();
      System.out.println(
          new Measured("a million values", way, MILLION, "", Double.NaN, seconds(result)).line());
    }
  }

  /** JMH gives nanoseconds a value, once for each iteration. */
  private static double[] seconds(RunResult result) {
    return result.getAggregatedResult().getIterationResults().stream()
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore() * MILLION / 1e9)
        .toArray();
  }
}
