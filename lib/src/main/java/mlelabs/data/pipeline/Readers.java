package mlelabs.data.pipeline;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that fill {@linkplain Feed feeds}, each feed by one of them at a time. */
final class Readers implements AutoCloseable {

  private final BlockingDeque<Feed<?>> wanting = new LinkedBlockingDeque<>();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger workers = new AtomicInteger();
  private final Crew crew;
  private final Tuning tuning;

  Readers(String name, Tuning tuning) {
    this.crew = new Crew(name);
    this.tuning = tuning;
  }

  /** Fills a feed when a thread is free. */
  void fill(Feed<?> feed) {
    wanting.addLast(feed);
    recruit();
  }

  /** Fills a feed that somebody waits for, before all others. */
  void fillNow(Feed<?> feed) {
    if (wanting.remove(feed)) {
      wanting.addFirst(feed);
    }
  }

  boolean othersWait() {
    return !wanting.isEmpty();
  }

  /** How many threads may be at work. */
  int parallelism() {
    return tuning.target();
  }

  /** Somebody waited for an element. */
  void waited(long nanos) {
    if (tuning.waited(nanos, busy.get())) {
      recruit();
    }
  }

  /** Elements were given to who asked. */
  void given(int elements) {
    tuning.given(elements);
  }

  private synchronized void recruit() {
    while (workers.get() < tuning.target() && workers.get() < wanting.size() + busy.get()) {
      int number = workers.getAndIncrement();
      crew.start(() -> work(number));
    }
  }

  private void work(int number) {
    try {
      while (number < tuning.target()) {
        Feed<?> feed = wanting.takeFirst();
        busy.incrementAndGet();
        feed.pull();
        busy.decrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workers.decrementAndGet();
    }
  }

  @Override
  public void close() {
    crew.close();
  }
}
