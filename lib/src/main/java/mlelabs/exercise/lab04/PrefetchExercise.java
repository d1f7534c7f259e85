package mlelabs.exercise.lab04;

import java.util.Iterator;
import mlelabs.exercise.Exercise;

/** Exercise 4.4: fetch what comes next while the caller is busy. */
@FunctionalInterface
@Exercise(
    value = "4.4",
    forbidden = {"mlelabs.data", "com.google.common"})
public interface PrefetchExercise {

  /**
   * The elements of the source in order, pulled by a background thread that keeps up to {@code
   * count} of them ready. It begins at the latest with the first {@code hasNext} or {@code next}.
   *
   * <ul>
   *   <li>An element is pulled ahead until {@code next} returns it; {@code hasNext} returns none.
   *       At any time at most count + 1 are pulled ahead.
   *   <li>What the source throws is thrown to the caller, with the same class and message, after
   *       all earlier elements; then there is no next.
   *   <li>The source is asked by one thread at a time.
   *   <li>The thread ends within a second of {@code close}, also while it waits for room. If it is
   *       waiting for the source, it ends as soon as the source answers, and asks for no more.
   *   <li>{@code close} may come before the first element, and twice.
   * </ul>
   *
   * @param source slow, perhaps endless
   * @param count how many elements to keep ready
   * @throws IllegalArgumentException if count is below 1; at once, with a message that states the
   *     rule and the value
   */
  CloseableIterator<Integer> prefetch(Iterator<Integer> source, int count);
}
