package mlelabs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile long round;
  private volatile boolean closed;
  private IntConsumer work = part -> {};
  private int parts;
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

  /** Does the parts 0 to {@code parts} − 1 of some work, each once, and returns when all are. */
  void run(int parts, IntConsumer work) {
    this.work = work;
    this.parts = parts;
    int helping = helpers.size();
    done.set(0);
    next.set(0);
    round++;
    helpers.forEach(LockSupport::unpark);
    takeParts();
    for (int spins = 0; done.get() < helping; spins++) {
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

  private void takeParts() {
    try {
      for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
        work.accept(part);
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private void help() {
    long seen = 0;
    while (!closed) {
      long began = System.nanoTime();
      for (int spins = 0; round == seen && !closed; spins++) {
        if (System.nanoTime() - began > WATCH_NANOS) {
          LockSupport.park(this);
        } else {
          pause(spins);
        }
      }
      if (!closed) {
        seen = round;
        takeParts();
        done.incrementAndGet();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    helpers.forEach(LockSupport::unpark);
  }
}
