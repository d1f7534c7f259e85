package mlelabs.data.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * {@code scan}: each element and what came of those before it make the next element: s₁ = f(s₀,
 * e₁), s₂ = f(s₁, e₂), …, from s₁ on.
 */
public record Scan<A, T>(
    Stage<A> input, T initial, BiFunction<? super T, ? super A, ? extends T> function)
    implements Stage<T> {

  @Override
  public String name() {
    return "scan";
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
  public Work work() {
    return Work.MAP;
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Through<A, T>(run.open(input)) {
      private T state = initial;

      @Override
      public @Nullable T next() throws Exception {
        A element = pull();
        if (element == null) {
          return null;
        }
        try {
          state = function.apply(state, element);
        } catch (RuntimeException e) {
          throw ElementException.of(Scan.this, origin(), e);
        }
        return state;
      }
    };
  }
}
