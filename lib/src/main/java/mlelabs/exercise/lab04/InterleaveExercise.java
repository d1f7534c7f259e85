package mlelabs.exercise.lab04;

import java.util.Iterator;
import java.util.List;
import mlelabs.exercise.Exercise;

/** Exercise 4.6: read several files in turn. */
@FunctionalInterface
@Exercise(
    value = "4.6",
    forbidden = {"mlelabs.data", "com.google.common"})
public interface InterleaveExercise {

  /**
   * The elements of all sources, as {@code tf.data}'s interleave orders them: there are {@code
   * cycle} places, and each in turn gives {@code block} elements of its source.
   *
   * <ul>
   *   <li>An empty place whose turn it is takes the next source that no place has had.
   *   <li>A source that has no more element when its turn needs one ends that turn and leaves its
   *       place empty until the next. That it has no more is noticed then, not with its last
   *       element.
   *   <li>A place with no source left to take is passed over.
   * </ul>
   *
   * <p>With places for two, blocks of one, and the sources [1], [2, 2, 2] and [3, 3]: 1 2 2 3 2 3.
   *
   * <p>A source is asked when its turn needs an element, and not before.
   *
   * @param sources in the order in which they are taken
   * @param cycle the number of places
   * @param block how many elements a turn gives
   * @return an iterator whose {@code next} throws {@code NoSuchElementException} after the last
   *     element
   * @throws IllegalArgumentException if cycle or block is below 1; at once, with a message that
   *     states the rule and the value
   */
  Iterator<Integer> interleave(List<Iterator<Integer>> sources, int cycle, int block);
}
