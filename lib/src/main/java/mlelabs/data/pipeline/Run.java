package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * One use of a pipeline, from its first element until it is closed: what it may take of the
 * machine, which epoch it is in, and who must be told when it ends.
 */
public final class Run implements AutoCloseable {

  /** What all epochs of a run share. */
  private static final class Course {
    final Queue<Runnable> wakers = new ConcurrentLinkedQueue<>();
    final Map<Stage<?>, List<Long>> epochSizes =
        Collections.synchronizedMap(new IdentityHashMap<>());
    volatile boolean closed;
  }

  private final Course course;
  private final Budget budget;
  private final @Nullable Recorder recorder;
  private final int epoch;

  private Run(Course course, Budget budget, @Nullable Recorder recorder, int epoch) {
    this.course = course;
    this.budget = budget;
    this.recorder = recorder;
    this.epoch = epoch;
  }

  /** A new run within a budget. */
  public static Run within(Budget budget) {
    return new Run(new Course(), budget, null, 0);
  }

  /** A new run that is written down. */
  public static Run recorded(Budget budget, Recorder recorder) {
    return new Run(new Course(), budget, recorder, 0);
  }

  /** The same run in another epoch. */
  Run inEpoch(int number) {
    return new Run(course, budget, recorder, number);
  }

  /** Which time through the data this is, from 0. */
  public int epoch() {
    return epoch;
  }

  Budget budget() {
    return budget;
  }

  /** A pass over a stage. */
  public <T> Cursor<T> open(Stage<T> stage) {
    Cursor<T> cursor = stage.open(this);
    boolean worksHere = !(stage instanceof ParallelMap<?, ?>);
    return recorder == null
        ? cursor
        : new Timed<>(cursor, recorder, recorder.meter(stage), worksHere);
  }

  /** Tells the record that this thread works for a stage, until {@link #leave}. */
  void enter(Stage<?> stage) {
    if (recorder != null) {
      recorder.lane().enter(recorder.meter(stage));
    }
  }

  /** Tells the record that this thread waits for a stage, until {@link #leave}. */
  void await(Stage<?> stage) {
    if (recorder != null) {
      recorder.lane().await(recorder.meter(stage));
    }
  }

  /** Ends what {@link #enter} or {@link #await} began. */
  void leave() {
    if (recorder != null) {
      recorder.lane().leave();
    }
  }

  /** Whether it is over, so that nobody should wait any longer. */
  public boolean isClosed() {
    return course.closed;
  }

  /**
   * Ends a wait for an element that will not come: that it did not come must not be taken for the
   * end of the data.
   */
  CancellationException cancelled() {
    return new CancellationException("the iterator was closed");
  }

  /** Whom to wake when it ends. */
  void onClose(Runnable waker) {
    course.wakers.add(waker);
  }

  void forget(Runnable waker) {
    course.wakers.remove(waker);
  }

  /** How many elements each finished epoch of a repeated stage had. */
  public List<Long> epochSizes(Stage<?> repeated) {
    return course.epochSizes.computeIfAbsent(
        repeated, stage -> Collections.synchronizedList(new ArrayList<>()));
  }

  @Override
  public void close() {
    course.closed = true;
    course.wakers.forEach(Runnable::run);
  }
}
