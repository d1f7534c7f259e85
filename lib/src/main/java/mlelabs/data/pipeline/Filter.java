package mlelabs.data.pipeline;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code filter}: the elements that pass a test. */
public record Filter<T>(Stage<T> input, Predicate<? super T> test) implements Stage<T> {

  @Override
  public String name() {
    return "filter";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public Work work() {
    return Work.MAP;
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Through<T, T>(run.open(input)) {
      @Override
      public @Nullable T next() throws Exception {
        T element = pull();
        while (element != null && !passes(element, upstream())) {
          element = pull();
        }
        return element;
      }
    };
  }

  private boolean passes(T element, Cursor<T> from) {
    try {
      return test.test(element);
    } catch (RuntimeException e) {
      throw ElementException.of(this, from.origin(), e);
    }
  }
}
