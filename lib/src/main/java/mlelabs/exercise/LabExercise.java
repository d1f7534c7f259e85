package mlelabs.exercise;

import java.util.List;

/**
 * One exercise as the manifest lists it.
 *
 * @param id such as {@code "1.3"}
 * @param title a few words
 * @param method the name of the learner's method
 * @param points what the exercise is worth
 * @param hints from the gentlest to the most explicit
 */
public record LabExercise(String id, String title, String method, int points, List<String> hints) {

  /**
   * @throws IllegalArgumentException if a component is empty or the points are not positive
   */
  public LabExercise {
    if (!id.matches("\\d+\\.\\d+")) {
      throw new IllegalArgumentException(
          "an exercise's id must be LAB.NUMBER such as 1.3, but was \"" + id + "\"");
    }
    if (title.isBlank() || method.isBlank()) {
      throw new IllegalArgumentException("exercise " + id + " must have a title and a method");
    }
    if (points < 1) {
      throw new IllegalArgumentException(
          "the points of exercise " + id + " must be at least 1, but were " + points);
    }
    if (hints.isEmpty()) {
      throw new IllegalArgumentException("exercise " + id + " must have at least one hint");
    }
    hints = List.copyOf(hints);
  }
}
