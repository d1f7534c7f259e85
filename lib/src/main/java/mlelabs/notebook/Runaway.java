package mlelabs.notebook;

import java.util.Arrays;
import java.util.List;

/** Learner code that does not end by itself. */
final class Runaway {

  /** The package in which JShell puts what is typed into cells. */
  private static final String CELL_PACKAGE = "REPL.";

  /** Before Java 20 the JVM can stop a thread from outside; since then it cannot. */
  static final boolean CAN_STOP = Runtime.version().feature() < 20;

  /** What to say of a loop that goes on. */
  static final String ADVICE =
      "It goes on using a core of this machine; restart the kernel to end it.";

  private Runaway() {}

  /** Whether a stack frame is in a cell's code. */
  static boolean isInCell(StackTraceElement frame) {
    return frame.getClassName().startsWith(CELL_PACKAGE);
  }

  /** Threads of the kernel that are inside a cell's code. */
  static List<Thread> cells() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().startsWith("jjava-exec-"))
        .filter(entry -> Arrays.stream(entry.getValue()).anyMatch(Runaway::isInCell))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /**
   * Stops a thread wherever it is, if the JVM {@linkplain #CAN_STOP can}. There is no other way to
   * end a loop that never looks up, and all that it may have left half-done is the learner's own.
   */
  @SuppressWarnings("removal")
  static void stop(Thread thread) {
    if (CAN_STOP) {
      thread.stop();
    }
  }
}
