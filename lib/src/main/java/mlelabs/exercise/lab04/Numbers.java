package mlelabs.exercise.lab04;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 0, 1, 2 … without end, for examples: it knows how many have been pulled. To whoever wants them
 * all it gives some and then fails, so that no memory fills up.
 */
final class Numbers implements Iterator<Integer> {

  private static final int PATIENCE = 100_000;

  private final AtomicInteger pulled = new AtomicInteger();

  int pulled() {
    return pulled.get();
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public Integer next() {
    int number = pulled.getAndIncrement();
    if (number >= PATIENCE) {
      throw new IllegalStateException(PATIENCE + " elements were pulled from an endless source");
    }
    return number;
  }
}
