package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code map}: a function of each element, on the thread that asks. */
public record MapEach<A, T>(Stage<A> input, String name, Mapping<? super A, ? extends T> function)
    implements Stage<T> {

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
      @Override
      public @Nullable T next() throws Exception {
        A element = pull();
        return element == null ? null : applied(element, upstream());
      }

      @Override
      public long skip(long count) throws Exception {
        return upstream().skip(count);
      }
    };
  }

  private T applied(A element, Cursor<A> from) {
    try {
      return function.apply(element);
    } catch (Exception e) {
      throw ElementException.of(this, from.origin(), e);
    }
  }
}
