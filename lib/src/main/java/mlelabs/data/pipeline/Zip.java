package mlelabs.data.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** {@code zip}: one element of each of two stages, as long as both have one. */
public record Zip<A, B, T>(
    Stage<A> left, Stage<B> right, BiFunction<? super A, ? super B, ? extends T> function)
    implements Stage<T> {

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(left, right);
  }

  @Override
  public long size() {
    return left.size() < 0 || right.size() < 0 ? UNKNOWN_SIZE : Math.min(left.size(), right.size());
  }

  @Override
  public Cursor<T> open(Run run) {
    Cursor<B> other = run.open(right);
    return new Through<A, T>(run.open(left)) {
      @Override
      public @Nullable T next() throws Exception {
        A first = pull();
        B second = first == null ? null : other.next();
        if (first == null || second == null) {
          return null;
        }
        try {
          return function.apply(first, second);
        } catch (RuntimeException e) {
          throw ElementException.of(Zip.this, origin(), e);
        }
      }

      @Override
      public long skip(long count) throws Exception {
        return Math.min(upstream().skip(count), other.skip(count));
      }

      @Override
      public void close() throws Exception {
        try (other) {
          super.close();
        }
      }
    };
  }
}
