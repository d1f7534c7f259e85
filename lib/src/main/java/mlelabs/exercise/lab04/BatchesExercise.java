package mlelabs.exercise.lab04;

import java.util.Iterator;
import java.util.List;
import mlelabs.exercise.Exercise;

/** Exercise 4.2: rows by the handful. */
@FunctionalInterface
@Exercise(
    value = "4.2",
    forbidden = {"mlelabs.data", "com.google.common"})
public interface BatchesExercise {

  /**
   * The elements of the source in order, {@code size} at a time. The last batch is shorter when the
   * elements do not come out even, or is left out with {@code dropRemainder}.
   *
   * <p>It is lazy: nothing is pulled before a batch is asked for, and at most {@code size} elements
   * are pulled for each batch. So it serves an endless source too, and a size far beyond the number
   * of elements. {@code hasNext} may be called any number of times; {@code next} without a further
   * batch throws {@code NoSuchElementException}.
   *
   * @param source asked by the caller's thread alone
   * @param size the number of elements of a batch
   * @param dropRemainder whether a shorter last batch is left out
   * @return lists that stay as they are
   * @throws IllegalArgumentException if size is below 1; at once, with a message that states the
   *     rule and the value
   */
  Iterator<List<Integer>> batches(Iterator<Integer> source, int size, boolean dropRemainder);
}
