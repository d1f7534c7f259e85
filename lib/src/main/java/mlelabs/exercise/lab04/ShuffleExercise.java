package mlelabs.exercise.lab04;

import java.util.Iterator;
import mlelabs.exercise.Exercise;

/** Exercise 4.3: a random order, without having all rows at hand. */
@FunctionalInterface
@Exercise(
    value = "4.3",
    forbidden = {"mlelabs.data", "com.google.common"})
public interface ShuffleExercise {

  /**
   * Every element of the source once, in a random order: of {@code buffer} elements at hand, each
   * is equally likely to come next, and the one that goes is replaced by the next of the source.
   * When the source has no more, the buffer empties in the same way.
   *
   * <p>After n elements have been returned, at most n + buffer have been pulled. A buffer of 1
   * keeps the order of the source; a buffer far beyond the number of elements shuffles them all.
   *
   * @param source asked by the caller's thread alone
   * @param buffer how many elements are at hand
   * @param seed decides the order: the same seed, the same order
   * @return an iterator whose {@code next} throws {@code NoSuchElementException} after the last
   *     element
   * @throws IllegalArgumentException if buffer is below 1; at once, with a message that states the
   *     rule and the value
   */
  Iterator<Integer> shuffle(Iterator<Integer> source, int buffer, long seed);
}
