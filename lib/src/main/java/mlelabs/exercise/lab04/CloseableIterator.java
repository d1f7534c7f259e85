package mlelabs.exercise.lab04;

import java.util.Iterator;

/** An iterator with threads behind it, which end when it is closed. */
public interface CloseableIterator<T> extends Iterator<T>, AutoCloseable {

  /** Stops every thread that works for this iterator; closing it again does nothing. */
  @Override
  void close();
}
