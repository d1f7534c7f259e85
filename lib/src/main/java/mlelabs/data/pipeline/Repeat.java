package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code repeat}: the elements again and again, each time in another epoch.
 *
 * @param times how often; {@link #ENDLESSLY} for no end
 */
public record Repeat<T>(Stage<T> input, long times) implements Stage<T> {

  /** As a number of times: without an end, unless there is no element at all. */
  public static final long ENDLESSLY = Long.MAX_VALUE;

  public Repeat {
    Rules.atLeast(0, "the number of repetitions", times);
  }

  @Override
  public String name() {
    return times == ENDLESSLY ? "repeat" : "repeat(" + times + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    return times == ENDLESSLY || input.size() < 0 ? UNKNOWN_SIZE : input.size() * times;
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Repeating<>(this, run);
  }

  private static final class Repeating<T> implements Cursor<T> {

    private final Repeat<T> stage;
    private final Run run;
    private final List<Long> sizes;
    private @Nullable Cursor<T> current;
    private int epoch;
    private long given;
    private boolean closed;

    Repeating(Repeat<T> stage, Run run) {
      this.stage = stage;
      this.run = run;
      this.sizes = run.epochSizes(stage);
    }

    @Override
    public @Nullable T next() throws Exception {
      while (epoch < stage.times && !closed) {
        T element = current().next();
        if (element != null) {
          given++;
          return element;
        }
        finishEpoch();
      }
      return null;
    }

    private Cursor<T> current() {
      if (current == null) {
        current = run.inEpoch(epoch).open(stage.input);
      }
      return current;
    }

    private void finishEpoch() throws Exception {
      if (epoch == sizes.size()) {
        sizes.add(given);
      }
      // Nothing that is repeated endlessly is still nothing.
      closed = given == 0;
      given = 0;
      epoch++;
      closeCurrent();
    }

    @Override
    public long skip(long count) throws Exception {
      long skipped = 0;
      while (skipped < count && epoch < stage.times && !closed) {
        long left = count - skipped;
        boolean known = current == null && epoch < sizes.size() && sizes.get(epoch) <= left;
        long passed = known ? sizes.get(epoch) : current().skip(left);
        given += passed;
        skipped += passed;
        if (known || passed < left) {
          finishEpoch();
        }
      }
      return skipped;
    }

    @Override
    public Origin origin() {
      return current == null ? Origin.UNKNOWN : current.origin();
    }

    @Override
    public void close() throws Exception {
      closed = true;
      closeCurrent();
    }

    private void closeCurrent() throws Exception {
      if (current != null) {
        current.close();
        current = null;
      }
    }
  }
}
