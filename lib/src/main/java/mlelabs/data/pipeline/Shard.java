package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code shard}: the elements at positions {@code index}, {@code index + of}, {@code index +
 * 2·of}…, so that {@code of} workers share them without talking to each other.
 */
public record Shard<T>(Stage<T> input, int index, int of) implements Stage<T> {

  public Shard {
    Rules.atLeast(1, "the number of shards", of);
    if (index < 0 || index >= of) {
      throw new IllegalArgumentException(
          "the shard must be from 0 to " + (of - 1) + ", but was " + index);
    }
  }

  @Override
  public String name() {
    return "shard(" + index + " of " + of + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    return input.size() < 0 ? UNKNOWN_SIZE : (input.size() - index + of - 1) / of;
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Through<T, T>(run.open(input)) {
      private long ahead = index;

      @Override
      public @Nullable T next() throws Exception {
        upstream().skip(ahead);
        ahead = of - 1L;
        return pull();
      }

      @Override
      public long skip(long count) throws Exception {
        if (count == 0) {
          return 0;
        }
        long wanted = ahead + 1 + (count - 1) * of;
        long passed = upstream().skip(wanted) - ahead;
        ahead = of - 1L;
        return Math.max(0, (passed + of - 1) / of);
      }
    };
  }
}
