package mlelabs.exercise.lab04;

import java.util.Iterator;
import java.util.function.IntUnaryOperator;
import mlelabs.exercise.Exercise;

/** Exercise 4.5: several calls of a slow function at once, their results in order. */
@FunctionalInterface
@Exercise(
    value = "4.5",
    forbidden = {"mlelabs.data", "com.google.common"})
public interface ParallelMapExercise {

  /**
   * The function's results in the order of the source's elements.
   *
   * <ul>
   *   <li>Nothing is pulled before the first {@code hasNext} or {@code next}.
   *   <li>At most 2·parallelism elements are pulled and not yet returned.
   *   <li>While the caller waits and the source has elements, {@code parallelism} calls run at
   *       once, as far as that bound lets them, and never more. So one slow call does not keep the
   *       others from going on.
   *   <li>The function is called once for each element. The source is asked by one thread at a
   *       time.
   *   <li>What the source or the function throws is thrown to the caller, with the same class and
   *       message, after the results of all earlier elements; then there is no next.
   *   <li>Every thread ends within a second of {@code close}, also while it waits; one that is in a
   *       call ends when the call does, and no other call begins. {@code close} may come before the
   *       first element, and twice.
   * </ul>
   *
   * @param source perhaps endless
   * @param function may be called by several threads at once
   * @param parallelism how many calls run at once
   * @throws IllegalArgumentException if parallelism is below 1; at once, with a message that states
   *     the rule and the value
   */
  CloseableIterator<Integer> parallelMap(
      Iterator<Integer> source, IntUnaryOperator function, int parallelism);
}
