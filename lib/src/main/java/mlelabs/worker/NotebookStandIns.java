package mlelabs.worker;

import org.jspecify.annotations.Nullable;

/**
 * What the kernel offers to every cell and the worker has no use for: a method that displays
 * something on its way to the answer is graded as if it had not.
 */
public final class NotebookStandIns {

  private NotebookStandIns() {}

  /** Shows nothing. */
  public static String display(@Nullable Object value, String... mimeTypes) {
    return "";
  }

  /** Shows nothing. */
  public static void updateDisplay(String id, @Nullable Object value, String... mimeTypes) {}

  /** Renders nothing. */
  public static Object render(@Nullable Object value, String... mimeTypes) {
    return "";
  }

  /** Checks nothing. */
  public static void check(String exercise) {}

  /** Hints at nothing. */
  public static void hint(String exercise) {}
}
