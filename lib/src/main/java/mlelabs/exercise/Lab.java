package mlelabs.exercise;

import java.util.List;
import java.util.Optional;

/**
 * One lab as the manifest lists it.
 *
 * @param id two digits, such as {@code "01"}
 * @param slug the rest of the notebook's file name, such as {@code "explore-and-benchmark"}
 * @param title as the learner reads it
 * @param minutes how long it takes
 * @param exercises in the order of the notebook
 */
public record Lab(String id, String slug, String title, int minutes, List<LabExercise> exercises) {

  /**
   * @throws IllegalArgumentException if the id is not two digits, an exercise has another lab's id,
   *     or two exercises share an id or a method
   */
  public Lab {
    if (!id.matches("\\d\\d")) {
      throw new IllegalArgumentException("a lab's id must be two digits, but was \"" + id + "\"");
    }
    exercises = List.copyOf(exercises);
    for (LabExercise exercise : exercises) {
      if (!exercise.id().startsWith(Integer.parseInt(id) + ".")) {
        throw new IllegalArgumentException(
            "lab " + id + " must not list exercise " + exercise.id());
      }
    }
    if (exercises.stream().map(LabExercise::id).distinct().count() < exercises.size()
        || exercises.stream().map(LabExercise::method).distinct().count() < exercises.size()) {
      throw new IllegalArgumentException(
          "the exercises of lab " + id + " must differ in id and method");
    }
  }

  /** {@code 01-explore-and-benchmark.ipynb}. */
  public String notebook() {
    return id + "-" + slug + ".ipynb";
  }

  /** The sum of the exercises' points. */
  public int points() {
    return exercises.stream().mapToInt(LabExercise::points).sum();
  }

  /** The exercise with this id. */
  public Optional<LabExercise> exercise(String id) {
    return exercises.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The package of the lab's contracts, {@code mlelabs.exercise.lab01}. */
  public String contractPackage() {
    return Lab.class.getPackageName() + ".lab" + id;
  }
}
