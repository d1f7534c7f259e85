package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code concatenate}: one stage's elements, then another's. */
public record Concatenate<T>(Stage<T> first, Stage<T> second) implements Stage<T> {

  @Override
  public String name() {
    return "concatenate";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(first, second);
  }

  @Override
  public long size() {
    return first.size() < 0 || second.size() < 0 ? UNKNOWN_SIZE : first.size() + second.size();
  }

  @Override
  public Cursor<T> open(Run run) {
    Cursor<T> later = run.open(second);
    return new Through<T, T>(run.open(first)) {
      private boolean inSecond;

      @Override
      public @Nullable T next() throws Exception {
        if (!inSecond) {
          T element = pull();
          if (element != null) {
            return element;
          }
          inSecond = true;
        }
        return later.next();
      }

      @Override
      public long skip(long count) throws Exception {
        long skipped = inSecond ? 0 : upstream().skip(count);
        if (skipped < count) {
          inSecond = true;
          skipped += later.skip(count - skipped);
        }
        return skipped;
      }

      @Override
      public Origin origin() {
        return inSecond ? later.origin() : super.origin();
      }

      @Override
      public void close() throws Exception {
        try (later) {
          super.close();
        }
      }
    };
  }
}
