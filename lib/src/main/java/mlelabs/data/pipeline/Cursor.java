package mlelabs.data.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * One pass over the elements of a stage. It belongs to one thread at a time. Elements are never
 * null; after the end, and after an exception, there is no more element.
 */
public interface Cursor<T> extends AutoCloseable {

  /** The next element, or null when there is no more. */
  @Nullable T next() throws Exception;

  /**
   * Leaves out elements, at less cost than asking for them where the stage knows how.
   *
   * @return how many were left out: fewer than {@code count} only at the end
   */
  default long skip(long count) throws Exception {
    long skipped = 0;
    while (skipped < count && next() != null) {
      skipped++;
    }
    return skipped;
  }

  /** Where the element that {@link #next} last returned came from. */
  default Origin origin() {
    return Origin.UNKNOWN;
  }

  /** Stops its threads and closes its files; the second call does nothing. */
  @Override
  default void close() throws Exception {}
}
