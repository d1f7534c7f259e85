package mlelabs.data.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code window}: full lists of {@code count} neighbouring elements, each beginning {@code shift}
 * elements after the one before. What does not fill a window at the end is in none.
 */
public record Window<T>(Stage<T> input, int count, int shift) implements Stage<List<T>> {

  public Window {
    Rules.atLeast(1, "the size of a window", count);
    Rules.atLeast(1, "the shift between windows", shift);
  }

  @Override
  public String name() {
    return "window(" + count + ", " + shift + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    long all = input.size();
    return all < 0 ? UNKNOWN_SIZE : all < count ? 0 : (all - count) / shift + 1;
  }

  @Override
  public Cursor<List<T>> open(Run run) {
    return new Through<T, List<T>>(run.open(input)) {
      private final Deque<T> held = new ArrayDeque<>();
      private long pass;

      @Override
      public @Nullable List<T> next() throws Exception {
        for (; pass > 0; pass--) {
          if (held.pollFirst() == null) {
            upstream().skip(pass);
            pass = 0;
            break;
          }
        }
        while (held.size() < count) {
          T element = pull();
          if (element == null) {
            return null;
          }
          held.addLast(element);
        }
        pass = shift;
        return List.copyOf(held);
      }
    };
  }
}
