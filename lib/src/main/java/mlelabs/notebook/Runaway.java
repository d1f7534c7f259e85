package mlelabs.notebook;

import java.util.Arrays;
import java.util.List;

/** Learner code that does not end by itself. */
final class Runaway {

  /** The package in which JShell puts what is typed into cells. */
  private static final String CELL_PACKAGE = "REPL.";

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
   * Stops a thread wherever it is. The JVM does so before Java 20 only; there is no other way to
   * end a loop that never looks up, and all that it may have left half-done is the learner's own.
   */
  @SuppressWarnings("removal")
  static boolean stop(Thread thread) {
    try {
      thread.stop();
      return true;
    } catch (UnsupportedOperationException | NoSuchMethodError e) {
      return false;
    }
  }
}
