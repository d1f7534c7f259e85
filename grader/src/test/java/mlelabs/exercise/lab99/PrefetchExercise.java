package mlelabs.exercise.lab99;

import java.util.Iterator;
import mlelabs.exercise.Exercise;

/** Pulls ahead in the background. */
@Exercise("99.1")
public interface PrefetchExercise {
  /** Elements of the source, in order. */
  CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count);
}
