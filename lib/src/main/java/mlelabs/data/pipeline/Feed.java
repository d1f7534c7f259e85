package mlelabs.data.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A cursor whose elements are pulled ahead by another thread. An element counts as ahead from when
 * it is pulled until {@link #next} has returned it; at most {@code room} are ahead at any time.
 */
final class Feed<T> implements Cursor<T> {

  private static final long LONG_ENOUGH = 100_000;
  private static final long TURN = 2_000_000;
  private static final int MOST_TOGETHER = 256;

  private final Stage<?> stage;
  private final Run run;
  private final Readers readers;
  private final Cursor<T> upstream;
  private final Room room;
  private final Runnable waker = this::wake;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ready = lock.newCondition();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group current = new Group(0);
  private Origin origin = Origin.UNKNOWN;
  private int queued;
  private volatile int taken;
  private boolean scheduled;
  private boolean pulling;
  private boolean begun;
  private boolean ended;
  private boolean over;
  private volatile boolean stopped;
  private int together = 1;

  /**
   * @param stage whose elements these are, for the record
   */
  Feed(Stage<?> stage, Run run, Readers readers, Cursor<T> upstream, Room room) {
    this.stage = stage;
    this.run = run;
    this.readers = readers;
    this.upstream = upstream;
    this.room = room;
    run.onClose(waker);
  }

  // ---- on a thread of the readers

  /** Pulls until there is no room, no more, or others have waited for their turn. */
  void pull() {
    long began = System.nanoTime();
    int wanted = claim();
    while (wanted > 0) {
      publish(pulled(wanted));
      boolean yield = readers.othersWait() && System.nanoTime() - began > TURN;
      wanted = yield ? rest() : claim();
    }
  }

  private int rest() {
    lock.lock();
    try {
      pulling = false;
    } finally {
      lock.unlock();
    }
    readers.fill(this);
    return 0;
  }

  /** How many may be pulled now; with 0 the feed is left alone until it is wanted again. */
  private int claim() {
    lock.lock();
    try {
      int free = ended || stopped ? 0 : room.limit() - ahead();
      pulling = free > 0;
      scheduled = free > 0;
      if (free == 0) {
        room.full();
        ready.signalAll();
      }
      return Math.min(free, together);
    } finally {
      lock.unlock();
    }
  }

  /** Counted from the last group that was handed over. */
  private int ahead() {
    return queued - taken;
  }

  private Group pulled(int wanted) {
    Group group = new Group(wanted);
    long began = System.nanoTime();
    try {
      do {
        T element = upstream.next();
        if (element == null) {
          ended = true;
          return group;
        }
        group.add(element, upstream.origin());
      } while (!group.isFull() && System.nanoTime() - began < LONG_ENOUGH);
      learn(System.nanoTime() - began, group);
    } catch (InterruptedException e) {
      // Closing: the thread is to end now, not at the next interrupt.
      Thread.currentThread().interrupt();
      ended = true;
      group.fail(e);
    } catch (Exception | Error e) {
      ended = true;
      group.fail(e);
    }
    return group;
  }

  private void learn(long nanos, Group group) {
    long each = Math.max(1, nanos / group.size());
    int worth = (int) Math.max(1, Math.min(MOST_TOGETHER, LONG_ENOUGH / each));
    room.measure(group);
    together = Math.max(1, Math.min(Math.min(worth, 2 * together), room.limit() / 4));
  }

  private void publish(Group group) {
    lock.lock();
    try {
      if (!group.isEmpty()) {
        groups.add(group);
        queued += group.size();
      }
      ready.signalAll();
    } finally {
      lock.unlock();
    }
  }

  // ---- on the thread that asks

  /** Begins to pull before the first element is asked for. */
  void begin() {
    lock.lock();
    try {
      begun = true;
      schedule();
    } finally {
      lock.unlock();
    }
  }

  private void schedule() {
    if (!scheduled && !ended && !stopped) {
      scheduled = true;
      readers.fill(this);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable T next() throws Exception {
    while (!over) {
      Object element = takenFromCurrent();
      if (element != null) {
        return (T) element;
      }
      current = nextGroup();
      over = current.isEmpty();
    }
    return null;
  }

  private @Nullable Object takenFromCurrent() throws Exception {
    try {
      Object element = current.take();
      if (element != null) {
        origin = current.origin();
        // Only this thread writes it.
        taken = taken + 1;
        if (!current.hasMore()) {
          refill();
        }
      }
      return element;
    } catch (Exception | Error e) {
      over = true;
      throw e;
    }
  }

  private void refill() {
    lock.lock();
    try {
      if (room.limit() - ahead() >= Math.max(1, room.limit() / 4)) {
        schedule();
      }
    } finally {
      lock.unlock();
    }
  }

  private Group nextGroup() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      begun = true;
      schedule();
      if (groups.isEmpty()) {
        await();
      }
      if (stopped || run.isClosed()) {
        throw run.cancelled();
      }
      Group group = groups.poll();
      if (group == null) {
        return new Group(0);
      }
      readers.given(group.size());
      return group;
    } finally {
      lock.unlock();
    }
  }

  private void await() throws InterruptedException {
    if (!pulling && scheduled) {
      readers.fillNow(this);
    }
    long began = System.nanoTime();
    run.await(stage);
    try {
      while (groups.isEmpty() && !(ended && !pulling) && !stopped && !run.isClosed()) {
        ready.await();
      }
    } finally {
      run.leave();
      room.wasEmpty();
      readers.waited(System.nanoTime() - began);
    }
  }

  @Override
  public long skip(long count) throws Exception {
    lock.lock();
    try {
      if (!begun) {
        return upstream.skip(count);
      }
    } finally {
      lock.unlock();
    }
    return Cursor.super.skip(count);
  }

  @Override
  public Origin origin() {
    return origin;
  }

  private void wake() {
    lock.lock();
    try {
      ready.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** After the readers are closed, so that nobody pulls any more. */
  @Override
  public void close() throws Exception {
    stopped = true;
    wake();
    run.forget(waker);
    upstream.close();
  }
}
