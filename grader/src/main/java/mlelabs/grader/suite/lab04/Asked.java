package mlelabs.grader.suite.lab04;

import java.util.Iterator;

/** Asks an iterator more often than its next element needs. */
final class Asked {

  private static final int TIMES = 3;

  private Asked() {}

  /** Whether {@code hasNext} says each of three times that there is another element. */
  static boolean thrice(Iterator<?> iterator) {
    int said = 0;
    for (int time = 0; time < TIMES; time++) {
      said += iterator.hasNext() ? 1 : 0;
    }
    return said == TIMES;
  }
}
