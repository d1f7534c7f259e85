package mlelabs.data.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code parallelInterleave}: the order of {@link Interleave}, with threads that pull ahead from
 * the open stages, and from those that will be opened next.
 *
 * @param parallelism threads, or {@link #TUNED}; given a number, at most 2·{@code block} elements
 *     of each open stage are ahead
 */
public record ParallelInterleave<A, T>(
    Stage<A> input,
    Mapping<? super A, ? extends Stage<T>> function,
    int cycle,
    int block,
    int parallelism)
    implements Stage<T> {

  /** As a parallelism: whatever serves best. */
  public static final int TUNED = 0;

  private static final int MOST = 64;

  public ParallelInterleave {
    Rules.atLeast(1, "the cycle", cycle);
    Rules.atLeast(1, "the block", block);
    Rules.atLeast(0, "the parallelism", parallelism);
  }

  @Override
  public String name() {
    return "parallelInterleave(" + cycle + ", " + block + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public Cursor<T> open(Run run) {
    Tuning tuning = parallelism == TUNED ? tuned(run.budget()) : Tuning.fixed(parallelism);
    Readers readers = new Readers(name(), tuning);
    Ahead<T> ahead =
        new Ahead<>(
            this, run, readers, new Interleave.Opening<>(run.open(input), this, function, run));
    Interleave.Turns<T> turns = new Interleave.Turns<>(ahead, cycle, block);
    return new Cursor<>() {
      @Override
      public @Nullable T next() throws Exception {
        ahead.start();
        return turns.next();
      }

      @Override
      public long skip(long count) throws Exception {
        return turns.skip(count);
      }

      @Override
      public Origin origin() {
        return turns.origin();
      }

      @Override
      public void close() throws Exception {
        Closing.all(List.of(readers, turns));
      }
    };
  }

  /** Whoever reads mostly waits, so there are some more threads than processors from the start. */
  private Tuning tuned(Budget budget) {
    return Tuning.within(budget, 2 * budget.processors(), Math.min(MOST, 2 * cycle));
  }

  private Room room(Run run) {
    return parallelism == TUNED
        ? Room.within(run.budget().bytes() / 4 / (2L * cycle))
        : Room.fixed(2 * block);
  }

  /** Opens stages before their turn, and has them read as soon as elements are asked for. */
  private static final class Ahead<T> implements Interleave.Openings<T> {

    private final ParallelInterleave<?, T> stage;
    private final Run run;
    private final Readers readers;
    private final Interleave.Openings<T> openings;
    private final Deque<Feed<T>> next = new ArrayDeque<>();
    private final List<Feed<T>> waiting = new ArrayList<>();
    private boolean started;
    private boolean ended;

    Ahead(
        ParallelInterleave<?, T> stage, Run run, Readers readers, Interleave.Openings<T> openings) {
      this.stage = stage;
      this.run = run;
      this.readers = readers;
      this.openings = openings;
    }

    /** Until then nothing is pulled, so that skipping costs little. */
    void start() {
      if (!started) {
        started = true;
        waiting.forEach(Feed::begin);
        waiting.clear();
      }
    }

    @Override
    public @Nullable Cursor<T> next() throws Exception {
      int wanted = 1 + (started ? Math.min(stage.cycle, readers.parallelism()) : 0);
      while (next.size() < wanted && !ended) {
        Cursor<T> cursor = openings.next();
        if (cursor == null) {
          ended = true;
        } else {
          next.add(begun(new Feed<>(stage, run, readers, cursor, stage.room(run))));
        }
      }
      return next.poll();
    }

    private Feed<T> begun(Feed<T> feed) {
      if (started) {
        feed.begin();
      } else {
        waiting.add(feed);
      }
      return feed;
    }

    @Override
    public void close() throws Exception {
      List<AutoCloseable> all = new ArrayList<>(next);
      all.add(openings);
      Closing.all(all);
    }
  }
}
