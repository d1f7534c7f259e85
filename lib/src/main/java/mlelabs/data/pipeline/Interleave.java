package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code interleave}: a stage for each element, {@code cycle} of them open at once, {@code block}
 * elements from each in turn. A stage whose turn it is and that has no more element ends its turn;
 * its place takes the next stage when the turn is its again. Source: tf.data, whose order this is.
 *
 * @param function the stage for an element, such as the lines of a file
 * @param cycle places
 * @param block elements in a turn
 */
public record Interleave<A, T>(
    Stage<A> input, Mapping<? super A, ? extends Stage<T>> function, int cycle, int block)
    implements Stage<T> {

  public Interleave {
    Rules.atLeast(1, "the cycle", cycle);
    Rules.atLeast(1, "the block", block);
  }

  @Override
  public String name() {
    return "interleave(" + cycle + ", " + block + ")";
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public Cursor<T> open(Run run) {
    return new Turns<>(new Opening<>(run.open(input), this, run), cycle, block);
  }

  private static <A, T> Stage<T> made(
      Stage<?> stage, Mapping<? super A, ? extends Stage<T>> function, A element, Origin origin) {
    try {
      return function.apply(element);
    } catch (Exception e) {
      throw ElementException.of(stage, origin, e);
    }
  }

  /** Cursors to take elements from, one after the other. */
  interface Openings<T> extends AutoCloseable {

    /** The next, or null when there is no more. */
    @Nullable Cursor<T> next() throws Exception;

    @Override
    void close() throws Exception;
  }

  /** On the thread that asks. */
  static final class Opening<A, T> implements Openings<T> {

    private final Cursor<A> input;
    private final Stage<T> stage;
    private final Mapping<? super A, ? extends Stage<T>> function;
    private final Run run;

    Opening(Cursor<A> input, Interleave<A, T> interleave, Run run) {
      this(input, interleave, interleave.function, run);
    }

    Opening(
        Cursor<A> input, Stage<T> stage, Mapping<? super A, ? extends Stage<T>> function, Run run) {
      this.input = input;
      this.stage = stage;
      this.function = function;
      this.run = run;
    }

    @Override
    public @Nullable Cursor<T> next() throws Exception {
      A element = input.next();
      return element == null ? null : run.open(made(stage, function, element, input.origin()));
    }

    @Override
    public void close() throws Exception {
      input.close();
    }
  }

  /** Whose turn it is. */
  static final class Turns<T> implements Cursor<T> {

    private final Openings<T> openings;
    private final List<@Nullable Cursor<T>> places = new ArrayList<>();
    private final int cycle;
    private final int block;
    private int place;
    private int taken;
    private int open;
    private boolean allOpened;
    private Origin origin = Origin.UNKNOWN;

    Turns(Openings<T> openings, int cycle, int block) {
      this.openings = openings;
      this.cycle = cycle;
      this.block = block;
    }

    @Override
    public @Nullable T next() throws Exception {
      for (Cursor<T> cursor = atTurn(); cursor != null; cursor = atTurn()) {
        T element = cursor.next();
        if (element != null) {
          origin = cursor.origin();
          passOn(1);
          return element;
        }
        end(cursor);
      }
      return null;
    }

    @Override
    public long skip(long count) throws Exception {
      long skipped = 0;
      while (skipped < count) {
        Cursor<T> cursor = atTurn();
        if (cursor == null) {
          break;
        }
        long wanted = Math.min(block - taken, count - skipped);
        long passed = cursor.skip(wanted);
        skipped += passed;
        if (passed == wanted) {
          passOn((int) passed);
        } else {
          end(cursor);
        }
      }
      return skipped;
    }

    /** The cursor whose turn it is, or null when none is left. */
    private @Nullable Cursor<T> atTurn() throws Exception {
      while (open > 0 || !allOpened) {
        Cursor<T> cursor = place < places.size() ? places.get(place) : null;
        if (cursor == null) {
          cursor = opened();
        }
        if (cursor != null) {
          return cursor;
        }
        turn();
      }
      return null;
    }

    private @Nullable Cursor<T> opened() throws Exception {
      Cursor<T> cursor = allOpened ? null : openings.next();
      if (cursor == null) {
        allOpened = true;
        return null;
      }
      open++;
      if (place == places.size()) {
        places.add(cursor);
      } else {
        places.set(place, cursor);
      }
      return cursor;
    }

    private void end(Cursor<T> cursor) throws Exception {
      places.set(place, null);
      open--;
      turn();
      cursor.close();
    }

    private void passOn(int elements) {
      taken += elements;
      if (taken == block) {
        turn();
      }
    }

    private void turn() {
      taken = 0;
      place = (place + 1) % cycle;
      if (place > places.size()) {
        place = 0;
      }
    }

    @Override
    public Origin origin() {
      return origin;
    }

    @Override
    public void close() throws Exception {
      List<AutoCloseable> all = new ArrayList<>();
      for (Cursor<T> cursor : places) {
        if (cursor != null) {
          all.add(cursor);
        }
      }
      all.add(openings);
      Closing.all(all);
    }
  }
}
