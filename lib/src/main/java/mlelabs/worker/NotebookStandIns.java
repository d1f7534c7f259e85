package mlelabs.worker;

import java.util.Collection;
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

  /** Checks nothing. */
  public static void check() {}

  /** Shows nothing. */
  public static void show(Object... values) {}

  /** Shows nothing. */
  public static void progress() {}

  /** The elements themselves. */
  public static <T> Iterable<T> progress(Collection<T> elements) {
    return elements;
  }

  /** Moves nothing. */
  public static Steps progressBar(String label, long total) {
    return new Steps();
  }

  /** Writes nothing. */
  public static void scoreboard(String lab, String name, double rmse) {}

  /** Shows nothing. */
  public static void scoreboard() {}

  /** Stands in for a progress bar. */
  public static final class Steps implements AutoCloseable {

    private Steps() {}

    /** Counts nothing. */
    public void step() {}

    /** Counts nothing. */
    public void step(long steps) {}

    @Override
    public void close() {}
  }

  /** Hints at nothing. */
  public static void hint(String exercise) {}
}
