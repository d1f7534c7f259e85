package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code skip}: all but the first elements. */
public record Skip<T>(Stage<T> input, long count) implements Stage<T> {

  public Skip {
    Rules.atLeast(0, "the number of elements to skip", count);
  }

  @Override
  public String name() {
    return "skip(" + count + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    return input.size() < 0 ? UNKNOWN_SIZE : Math.max(0, input.size() - count);
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Through<T, T>(run.open(input)) {
      private boolean begun;

      @Override
      public @Nullable T next() throws Exception {
        begin();
        return pull();
      }

      @Override
      public long skip(long elements) throws Exception {
        begin();
        return upstream().skip(elements);
      }

      private void begin() throws Exception {
        if (!begun) {
          begun = true;
          upstream().skip(count);
        }
      }
    };
  }
}
