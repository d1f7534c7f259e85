package mlelabs.data.pipeline;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code flatMap}: several elements, or none, of each. */
public record FlatMap<A, T>(
    Stage<A> input, String name, Mapping<? super A, ? extends Iterable<? extends T>> function)
    implements Stage<T> {

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Through<A, T>(run.open(input)) {
      private Iterator<? extends T> current = Collections.emptyIterator();

      @Override
      public @Nullable T next() throws Exception {
        while (!current.hasNext()) {
          A element = pull();
          if (element == null) {
            return null;
          }
          current = several(element, upstream());
        }
        return current.next();
      }
    };
  }

  private Iterator<? extends T> several(A element, Cursor<A> from) {
    try {
      return function.apply(element).iterator();
    } catch (Exception e) {
      throw ElementException.of(this, from.origin(), e);
    }
  }
}
