package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code take}: the first elements, and no element after them is asked for. */
public record Take<T>(Stage<T> input, long count) implements Stage<T> {

  public Take {
    Rules.atLeast(0, "the number of elements to take", count);
  }

  @Override
  public String name() {
    return "take(" + count + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    return input.size() < 0 ? UNKNOWN_SIZE : Math.min(count, input.size());
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Through<T, T>(run.open(input)) {
      private long left = count;

      @Override
      public @Nullable T next() throws Exception {
        if (left == 0) {
          return null;
        }
        left--;
        return pull();
      }

      @Override
      public long skip(long elements) throws Exception {
        long skipped = upstream().skip(Math.min(elements, left));
        left -= skipped;
        return skipped;
      }
    };
  }
}
