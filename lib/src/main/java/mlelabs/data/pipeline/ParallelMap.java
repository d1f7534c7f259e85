package mlelabs.data.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * {@code parallelMap}: a function of each element, on threads of its own. Elements are pulled by
 * one thread at a time, in order. With a parallelism of p up to p calls run at once, and at most
 * 2·p elements are pulled and not yet returned. With {@link #TUNED} the number of threads is found
 * while it runs, and cheap calls are handed over many at a time.
 *
 * @param parallelism calls at once, or {@link #TUNED}
 * @param ordered whether results come in the order of their elements, or as they are ready
 */
public record ParallelMap<A, T>(
    Stage<A> input,
    String name,
    Mapping<? super A, ? extends T> function,
    int parallelism,
    boolean ordered)
    implements Stage<T> {

  /** As a parallelism: whatever serves best. */
  public static final int TUNED = 0;

  private static final int MOST = 64;

  public ParallelMap {
    Rules.atLeast(0, "the parallelism", parallelism);
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
  public Work work() {
    return Work.MAP;
  }

  @Override
  public boolean repeatable() {
    return ordered && input.repeatable();
  }

  @Override
  public Cursor<T> open(Run run) {
    Tuning tuning =
        parallelism == TUNED
            ? Tuning.within(run.budget(), run.budget().processors(), MOST)
            : Tuning.fixed(parallelism);
    return new Workers<>(this, run, tuning);
  }

  private static final class Workers<A, T> implements Cursor<T> {

    private static final long LONG_ENOUGH = 100_000;
    private static final int MOST_TOGETHER = 512;

    private final ParallelMap<A, T> stage;
    private final Run run;
    private final Tuning tuning;
    private final Cursor<A> upstream;
    private final Crew crew;
    private final Runnable waker = this::wake;

    /** Who pulls, and whether there is more. Never taken while holding the other one. */
    private final ReentrantLock pulling = new ReentrantLock();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Condition ready = lock.newCondition();
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final AtomicInteger busy = new AtomicInteger();
    private Group current = new Group(0);
    private Origin origin = Origin.UNKNOWN;
    private boolean exhausted;
    private boolean ended;
    private boolean stopped;
    private boolean over;
    private int workers;
    private volatile int together = 1;

    /** A group and whether it is mapped. */
    private static final class Task {
      final Group group;
      boolean done;

      Task(Group group) {
        this.group = group;
      }
    }

    Workers(ParallelMap<A, T> stage, Run run, Tuning tuning) {
      this.stage = stage;
      this.run = run;
      this.tuning = tuning;
      this.upstream = run.open(stage.input);
      this.crew = new Crew(stage.name);
      run.onClose(waker);
    }

    // ---- on the threads of the crew

    private void work(int number) {
      try {
        while (number < tuning.target()) {
          Task task = claimed();
          if (task == null) {
            return;
          }
          busy.incrementAndGet();
          map(task.group);
          busy.decrementAndGet();
          finish(task);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        retire();
      }
    }

    private void retire() {
      lock.lock();
      try {
        workers--;
      } finally {
        lock.unlock();
      }
    }

    /** The next group, or null when there is none. */
    private @Nullable Task claimed() throws InterruptedException {
      pulling.lockInterruptibly();
      try {
        return awaitRoom() ? listed(pulled()) : null;
      } finally {
        pulling.unlock();
      }
    }

    private boolean awaitRoom() throws InterruptedException {
      lock.lockInterruptibly();
      try {
        while (tasks.size() >= 2 * tuning.target() && !stopped) {
          room.await();
        }
        return !stopped && !ended;
      } finally {
        lock.unlock();
      }
    }

    private Group pulled() {
      Group group = new Group(together);
      long began = group.isFull() ? 0 : System.nanoTime();
      try {
        do {
          A element = upstream.next();
          if (element == null) {
            exhausted = true;
            return group;
          }
          group.add(element, upstream.origin());
        } while (!group.isFull() && System.nanoTime() - began < LONG_ENOUGH);
      } catch (InterruptedException e) {
        // Closing: the thread is to end now, not at the next interrupt.
        Thread.currentThread().interrupt();
        exhausted = true;
        group.fail(e);
      } catch (Exception | Error e) {
        exhausted = true;
        group.fail(e);
      }
      return group;
    }

    private @Nullable Task listed(Group group) {
      lock.lock();
      try {
        ended = exhausted;
        if (group.isEmpty()) {
          ready.signalAll();
          return null;
        }
        Task task = new Task(group);
        tasks.add(task);
        return task;
      } finally {
        lock.unlock();
      }
    }

    @SuppressWarnings("unchecked")
    private void map(Group group) {
      run.enter(stage);
      long began = System.nanoTime();
      int i = 0;
      try {
        for (; i < group.size(); i++) {
          group.set(i, stage.function.apply((A) Objects.requireNonNull(group.element(i))));
        }
        learn(System.nanoTime() - began, i);
      } catch (Exception e) {
        group.failAt(i, ElementException.of(stage, group.origin(i), e));
      } catch (Error e) {
        group.failAt(i, e);
      } finally {
        run.leave();
      }
    }

    /** So many together that they take long enough to be worth a hand-over. */
    private void learn(long nanos, int calls) {
      if (!tuning.isFixed() && calls > 0) {
        long each = Math.max(1, nanos / calls);
        int wanted = (int) Math.max(1, Math.min(MOST_TOGETHER, LONG_ENOUGH / each));
        together = Math.min(wanted, 2 * together);
      }
    }

    private void finish(Task task) {
      lock.lock();
      try {
        task.done = true;
        if (!stage.ordered || tasks.peek() == task) {
          ready.signal();
        }
      } finally {
        lock.unlock();
      }
    }

    // ---- on the thread that asks

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T next() throws Exception {
      while (!over) {
        Object element = taken();
        if (element != null) {
          return (T) element;
        }
        current = nextGroup();
        over = current.isEmpty();
      }
      return null;
    }

    private @Nullable Object taken() throws Exception {
      try {
        Object element = current.take();
        origin = current.origin();
        return element;
      } catch (Exception | Error e) {
        over = true;
        throw e;
      }
    }

    private Group nextGroup() throws InterruptedException {
      lock.lockInterruptibly();
      try {
        recruit();
        Task task = done();
        if (task == null) {
          task = awaited();
        }
        if (stopped || run.isClosed()) {
          throw run.cancelled();
        }
        if (task == null) {
          return new Group(0);
        }
        tasks.remove(task);
        room.signal();
        tuning.given(task.group.size());
        return task.group;
      } finally {
        lock.unlock();
      }
    }

    private @Nullable Task awaited() throws InterruptedException {
      long began = System.nanoTime();
      int atWork = busy.get();
      run.await(stage);
      try {
        Task task = done();
        while (task == null && !stopped && !run.isClosed() && !(ended && tasks.isEmpty())) {
          ready.await();
          task = done();
        }
        return task;
      } finally {
        run.leave();
        if (tuning.waited(System.nanoTime() - began, Math.max(atWork, busy.get()))) {
          recruit();
        }
      }
    }

    private @Nullable Task done() {
      if (stage.ordered) {
        Task head = tasks.peek();
        return head != null && head.done ? head : null;
      }
      return tasks.stream().filter(t -> t.done).findFirst().orElse(null);
    }

    private void recruit() {
      while (workers < tuning.target() && !stopped && !ended) {
        int number = workers++;
        crew.start(() -> work(number));
      }
    }

    @Override
    public long skip(long count) throws Exception {
      return crew.size() == 0 ? upstream.skip(count) : Cursor.super.skip(count);
    }

    @Override
    public Origin origin() {
      return origin;
    }

    private void wake() {
      lock.lock();
      try {
        ready.signalAll();
        room.signalAll();
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() throws Exception {
      lock.lock();
      try {
        stopped = true;
        tasks.clear();
        wake();
      } finally {
        lock.unlock();
      }
      run.forget(waker);
      crew.close();
      upstream.close();
    }
  }
}
