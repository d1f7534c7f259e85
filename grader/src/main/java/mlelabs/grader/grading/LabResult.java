package mlelabs.grader.grading;

import java.util.List;
import mlelabs.exercise.Lab;

/**
 * The scores of one submission.
 *
 * @param lab which lab it is
 * @param exercises a result for every exercise of the manifest, in its order
 * @param sandboxed false only where the grader was told to trust submissions
 */
public record LabResult(Lab lab, List<ExerciseResult> exercises, boolean sandboxed) {

  /** Copies the list. */
  public LabResult {
    exercises = List.copyOf(exercises);
  }

  /** The sum of the exercises' scores, rounded to two decimals. */
  public double score() {
    double sum = exercises.stream().mapToDouble(ExerciseResult::score).sum();
    return Math.round(sum * 100) / 100.0;
  }
}
