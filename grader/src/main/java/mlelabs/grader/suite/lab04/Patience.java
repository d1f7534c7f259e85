package mlelabs.grader.suite.lab04;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import mlelabs.exercise.LearnerThreads;

/** How long the suites wait for what other threads do. */
final class Patience {

  /** Far longer than a busy machine needs. */
  private static final Duration TO_HAPPEN = Duration.ofSeconds(4);

  /** Long enough for a thread that does too much to show it. */
  private static final Duration NOT_TO_HAPPEN = Duration.ofMillis(200);

  private Patience() {}

  /** Whether a condition comes to hold. */
  static boolean until(BooleanSupplier condition) {
    return within(TO_HAPPEN, condition);
  }

  /** Whether a condition never holds for a moment. */
  static boolean never(BooleanSupplier condition) {
    return !within(NOT_TO_HAPPEN, condition);
  }

  /** Whether no more threads run than there were before; three seconds of grace for the machine. */
  static boolean ended(LearnerThreads threads, int before) {
    return until(() -> threads.running() <= before);
  }

  private static boolean within(Duration time, BooleanSupplier condition) {
    long end = System.nanoTime() + time.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      // The test ran out of time.
      throw new IllegalStateException("interrupted", e);
    }
  }
}
