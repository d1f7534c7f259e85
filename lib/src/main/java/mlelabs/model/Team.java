package mlelabs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that do the parts of a very short piece of work together, thousands of times a second. A
 * thread without work watches for some for a moment before it sleeps, since to wake one takes
 * longer than its part.
 */
final class Team implements AutoCloseable {

  private static final long WATCH_NANOS = 200_000;

  private final List<Thread> helpers = new ArrayList<>();

  /**
   * Round, number of parts, next part: in one word, so that nobody takes a part of another round.
   */
  private final AtomicLong state = new AtomicLong();

  private final AtomicInteger done = new AtomicInteger();
  private volatile boolean closed;
  private IntConsumer work = part -> {};
  private volatile @Nullable Throwable failure;

  /**
   * @param threads at least 1, the caller's own among them
   */
  Team(int threads) {
    for (int i = 1; i < threads; i++) {
      Thread helper = new Thread(this::help, "training-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
  }

  /**
   * Does the parts 0 to {@code parts} − 1 of some work, each once, and returns when all are. A
   * helper that comes too late for a part is not waited for.
   */
  void run(int parts, IntConsumer work) {
    this.work = work;
    done.set(0);
    long round = (state.get() >>> 32) + 1;
    state.set(round << 32 | (long) parts << 16);
    helpers.forEach(LockSupport::unpark);
    takeParts();
    for (int spins = 0; done.get() < parts; spins++) {
      pause(spins);
    }
    Throwable thrown = failure;
    if (thrown != null) {
      failure = null;
      throw new IllegalStateException("a part of the training failed", thrown);
    }
  }

  private static void pause(int spins) {
    if (spins < 1000) {
      Thread.onSpinWait();
    } else {
      // fewer processors than threads: the one waited for may need this one
      Thread.yield();
    }
  }

  private static boolean hasPart(long state) {
    return (state & 0xffff) < (state >>> 16 & 0xffff);
  }

  private void takeParts() {
    for (long seen = state.get(); hasPart(seen); seen = state.get()) {
      if (state.compareAndSet(seen, seen + 1)) {
        try {
          work.accept((int) (seen & 0xffff));
        } catch (RuntimeException | Error e) {
          failure = e;
        }
        done.incrementAndGet();
      }
    }
  }

  private void help() {
    while (!closed) {
      long began = System.nanoTime();
      for (int spins = 0; !hasPart(state.get()) && !closed; spins++) {
        if (System.nanoTime() - began > WATCH_NANOS) {
          LockSupport.park(this);
        } else {
          pause(spins);
        }
      }
      takeParts();
    }
  }

  @Override
  public void close() {
    closed = true;
    helpers.forEach(LockSupport::unpark);
  }
}
