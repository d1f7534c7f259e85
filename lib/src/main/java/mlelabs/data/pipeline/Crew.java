package mlelabs.data.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The threads of one cursor: daemons named after its stage, ended by closing. */
final class Crew implements AutoCloseable {

  /** What the names of all threads of pipelines begin with. */
  static final String PREFIX = "dataset: ";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long BETWEEN_INTERRUPTS = 20;

  private final String name;
  private final List<Thread> threads = new ArrayList<>();
  private boolean closed;

  Crew(String stage) {
    this.name = PREFIX + stage;
  }

  synchronized void start(Runnable work) {
    if (!closed) {
      Thread thread = new Thread(work, name + " #" + (threads.size() + 1));
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  synchronized int size() {
    return threads.size();
  }

  private synchronized List<Thread> dismissed() {
    closed = true;
    return List.copyOf(threads);
  }

  /**
   * Interrupts them until they have ended. A thread in code that does not heed an interrupt is left
   * to itself after some seconds; being a daemon it keeps no program alive.
   */
  @Override
  public void close() {
    List<Thread> all = dismissed();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    boolean interrupted = false;
    for (Thread thread : all) {
      while (thread.isAlive() && thread != Thread.currentThread() && System.nanoTime() < deadline) {
        thread.interrupt();
        try {
          thread.join(BETWEEN_INTERRUPTS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
