package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * {@code shuffle}: keeps {@code buffer} elements, gives a uniformly drawn one of them and puts the
 * next in its place. The order is uniformly random only if the buffer holds all elements; a smaller
 * one moves no element forward by more than {@code buffer} − 1 places.
 *
 * @param seed decides the order
 * @param eachEpoch whether each epoch has another order
 */
public record Shuffle<T>(Stage<T> input, int buffer, long seed, boolean eachEpoch)
    implements Stage<T> {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  public Shuffle {
    Rules.atLeast(1, "the shuffle buffer", buffer);
  }

  @Override
  public String name() {
    return "shuffle(" + buffer + ")";
  }

  @Override
  public String identity() {
    return name() + " seed " + seed + (eachEpoch ? " each epoch" : "");
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
  public boolean reshuffles() {
    return eachEpoch;
  }

  @Override
  public Cursor<T> open(Run run) {
    long epochSeed = eachEpoch ? seed + GOLDEN * run.epoch() : seed;
    return new Shuffling<>(run.open(input), buffer, new SplittableRandom(epochSeed));
  }

  private record Held<T>(T element, Origin origin) {}

  private static final class Shuffling<T> extends Through<T, T> {

    private final int buffer;
    private final SplittableRandom random;
    private final List<Held<T>> held = new ArrayList<>();
    private Origin origin = Origin.UNKNOWN;

    Shuffling(Cursor<T> upstream, int buffer, SplittableRandom random) {
      super(upstream);
      this.buffer = buffer;
      this.random = random;
    }

    @Override
    public @Nullable T next() throws Exception {
      for (T element = more(); element != null; element = more()) {
        held.add(new Held<>(element, upstream().origin()));
      }
      if (held.isEmpty()) {
        return null;
      }
      int drawn = random.nextInt(held.size());
      int last = held.size() - 1;
      Held<T> chosen = held.get(drawn);
      held.set(drawn, held.get(last));
      held.remove(last);
      origin = chosen.origin;
      return chosen.element;
    }

    private @Nullable T more() throws Exception {
      return held.size() < buffer ? pull() : null;
    }

    @Override
    public Origin origin() {
      return origin;
    }
  }
}
