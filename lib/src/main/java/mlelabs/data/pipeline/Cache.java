package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code cache} in memory: the first pass that reaches the end keeps all elements, and later passes
 * have them from there. A pass that is given up keeps nothing. Elements must not be changed by
 * whoever gets them.
 */
public final class Cache<T> implements Stage<T> {

  private final Stage<T> input;
  private volatile @Nullable List<T> kept;

  public Cache(Stage<T> input) {
    this.input = input;
  }

  @Override
  public String name() {
    return "cache";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    List<T> all = kept;
    return all == null ? input.size() : all.size();
  }

  @Override
  public Cursor<T> open(Run run) {
    List<T> all = kept;
    return all == null
        ? new Filling(run.open(input))
        : new Indexed<>("cache", all.size(), i -> all.get((int) i));
  }

  private final class Filling extends Through<T, T> {

    private final List<T> seen = new ArrayList<>();

    Filling(Cursor<T> upstream) {
      super(upstream);
    }

    @Override
    public @Nullable T next() throws Exception {
      T element = pull();
      if (element != null) {
        seen.add(element);
      } else if (kept == null) {
        kept = List.copyOf(seen);
      }
      return element;
    }
  }
}
