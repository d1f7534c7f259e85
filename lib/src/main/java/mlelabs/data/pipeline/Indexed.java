package mlelabs.data.pipeline;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A cursor over what can be had by its position. */
public final class Indexed<T> implements Cursor<T> {

  private final String name;
  private final long size;
  private final LongFunction<T> at;
  private long position;

  /**
   * Of {@code size} elements.
   *
   * @param at the element at a position from 0
   */
  public Indexed(String name, long size, LongFunction<T> at) {
    this.name = name;
    this.size = size;
    this.at = at;
  }

  @Override
  public @Nullable T next() {
    return position < size ? at.apply(position++) : null;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.min(count, size - position);
    position += skipped;
    return skipped;
  }

  @Override
  public Origin origin() {
    long last = position - 1;
    return () -> name + ", element " + last;
  }
}
