package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code prefetch}: a thread of its own pulls elements before they are asked for, so that making
 * the next overlaps with using this one.
 *
 * @param count at most so many are ahead, or {@link #TUNED}
 */
public record Prefetch<T>(Stage<T> input, int count) implements Stage<T> {

  /** As a count: two, and more if that was not enough, within the budget's memory. */
  public static final int TUNED = 0;

  public Prefetch {
    Rules.atLeast(0, "the number of elements to prefetch", count);
  }

  @Override
  public String name() {
    return count == TUNED ? "prefetch" : "prefetch(" + count + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    return input.size();
  }

  @Override
  public Cursor<T> open(Run run) {
    Readers readers = new Readers(name(), Tuning.fixed(1));
    Room room = count == TUNED ? Room.within(run.budget().bytes() / 4) : Room.fixed(count);
    Feed<T> feed = new Feed<>(this, run, readers, run.open(input), room);
    return new Cursor<>() {
      @Override
      public @Nullable T next() throws Exception {
        return feed.next();
      }

      @Override
      public long skip(long elements) throws Exception {
        return feed.skip(elements);
      }

      @Override
      public Origin origin() {
        return feed.origin();
      }

      @Override
      public void close() throws Exception {
        Closing.all(List.of(readers, feed));
      }
    };
  }
}
