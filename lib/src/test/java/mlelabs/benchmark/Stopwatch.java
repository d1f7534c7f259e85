package mlelabs.benchmark;

import java.util.concurrent.Callable;

/** Times one way of doing a piece of work, and prints what came out as a line of a table. */
final class Stopwatch {

  private static final int WARM_UPS = 3;

  private static final int TIMES = 7;

  private Stopwatch() {}

  /**
   * Runs the work three times unmeasured and seven times measured.
   *
   * @param work what is done; what has the same name is compared
   * @param way who does it, and how
   * @param rows how many rows it goes through
   * @param task gives the result as a text that every way must agree on
   */
  static void measure(String work, String way, long rows, Callable<String> task) throws Exception {
    for (int i = 0; i < WARM_UPS; i++) {
      task.call();
    }
    double[] seconds = new double[TIMES];
    String result = "";
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      result = task.call();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    System.out.println(new Measured(work, way, rows, result, seconds).line());
  }
}
