package mlelabs.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Times one way of doing a piece of work, and prints what came out as a line of a table. */
final class Stopwatch {

  private static final int WARM_UPS = 3;

  private static final int TIMES = 7;

  private static final OperatingSystemMXBean PROGRAM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

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
    measure(work, way, rows, WARM_UPS, TIMES, task);
  }

  /** The same with other numbers of runs, for what takes long. */
  static void measure(
      String work, String way, long rows, int warmUps, int times, Callable<String> task)
      throws Exception {
    for (int i = 0; i < warmUps; i++) {
      task.call();
    }
    double[] seconds = new double[times];
    String result = "";
    double cpu = cpu();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      result = task.call();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    System.out.println(
        new Measured(work, way, rows, result, (cpu() - cpu) / times, seconds).line());
  }

  /**
   * A part of some work, which alone counts.
   *
   * @param task does the work and gives the seconds that the part took
   */
  static void measurePart(String work, String way, long rows, Callable<Double> task)
      throws Exception {
    double[] seconds = new double[TIMES];
    for (int i = -WARM_UPS; i < TIMES; i++) {
      double taken = task.call();
      if (i >= 0) {
        seconds[i] = taken;
      }
    }
    System.out.println(new Measured(work, way, rows, "", Double.NaN, seconds).line());
  }

  /** Seconds that all threads of this program have been at work. */
  private static double cpu() {
    return PROGRAM.getProcessCpuTime() / 1e9;
  }
}
