package mlelabs.grader.suite.lab04;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 0, 1, 2 …: a source that records how it is asked, and can be held, or fail. */
final class RecordedSource implements Iterator<Integer> {

  static final int ENDLESS = Integer.MAX_VALUE;

  private static final int NEVER = -1;
  private static final long MOMENT_NANOS = 100_000;

  private final int elements;
  private final AtomicInteger pulled = new AtomicInteger();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger mostAhead = new AtomicInteger();
  private final AtomicInteger asking = new AtomicInteger();
  private final Gate gate = new Gate();
  private volatile boolean overlapped;
  private volatile boolean failed;
  private volatile boolean held;
  private volatile boolean ended;
  private int holdAt = NEVER;
  private int failAt = NEVER;
  private boolean failsInHasNext;
  private boolean slow;
  private @Nullable Supplier<RuntimeException> failure;

  RecordedSource(int elements) {
    this.elements = elements;
  }

  static RecordedSource endless() {
    return new RecordedSource(ENDLESS);
  }

  /** Instead of giving the element at a position, {@code next} throws. */
  RecordedSource failingAt(int position, Supplier<RuntimeException> exception) {
    failAt = position;
    failure = exception;
    return this;
  }

  /** The same, but {@code hasNext} throws already. */
  RecordedSource failingInHasNextAt(int position, Supplier<RuntimeException> exception) {
    failsInHasNext = true;
    return failingAt(position, exception);
  }

  /** The element at a position is not given before {@link #release}. */
  RecordedSource heldAt(int position) {
    holdAt = position;
    return this;
  }

  /** Each answer takes a moment, so that whoever asks at the same time is seen. */
  RecordedSource slow() {
    slow = true;
    return this;
  }

  void release() {
    gate.open();
  }

  /** Lets go of who is held, and has no more elements, so that nobody goes on pulling. */
  void end() {
    release();
    ended = true;
  }

  /** The iterator's next element, counted as asked for. */
  <T> T take(Iterator<T> made) {
    begun.incrementAndGet();
    return made.next();
  }

  /** How many elements have been asked of it. */
  int pulled() {
    return pulled.get();
  }

  /** The most elements that had been pulled and not been asked for with {@link #take}. */
  int mostAhead() {
    return mostAhead.get();
  }

  boolean hasFailed() {
    return failed;
  }

  /** Whether a thread is being held. */
  boolean holds() {
    return held;
  }

  /** Whether two threads have ever asked at once. */
  boolean wasAskedByTwoAtOnce() {
    return overlapped;
  }

  @Override
  public boolean hasNext() {
    enter();
    try {
      if (failsInHasNext) {
        failIfDue(pulled.get());
      }
      return !ended && pulled.get() < elements;
    } finally {
      asking.decrementAndGet();
    }
  }

  @Override
  public Integer next() {
    enter();
    try {
      int element = pulled.get();
      if (ended || element >= elements) {
        throw new NoSuchElementException("the source had " + elements + " elements");
      }
      failIfDue(element);
      pulled.incrementAndGet();
      mostAhead.accumulateAndGet(pulled.get() - begun.get(), Math::max);
      if (element == holdAt) {
        held = true;
        gate.pass();
      }
      return element;
    } finally {
      asking.decrementAndGet();
    }
  }

  private void enter() {
    if (asking.incrementAndGet() > 1) {
      overlapped = true;
    }
    if (slow) {
      LockSupport.parkNanos(MOMENT_NANOS);
    }
  }

  private void failIfDue(int position) {
    if (position == failAt && failure != null) {
      failed = true;
      throw failure.get();
    }
  }
}
