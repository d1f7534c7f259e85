package mlelabs.exercise.lab04;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;

/** 0, 1, 2 … without end, for examples: it knows how many have been pulled. */
final class Numbers implements Iterator<Integer> {

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
    return pulled.getAndIncrement();
  }
}
