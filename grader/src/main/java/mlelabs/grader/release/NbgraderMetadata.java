package mlelabs.grader.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mlelabs.exercise.LabExercise;

/**
 * nbgrader's cell metadata, schema version 3, of an exercise's cell: a cell that learners fill in
 * and that carries points ("manually graded answer", because the hidden tests are not in the
 * notebook). nbgrader allows letters, digits, hyphens and underscores in a {@code grade_id}, so
 * exercise 1.3 is {@code exercise-1-3}.
 */
final class NbgraderMetadata {

  private NbgraderMetadata() {}

  static String gradeId(LabExercise exercise) {
    return "exercise-" + exercise.id().replace('.', '-');
  }

  /** Replaces what the cell had. */
  static void write(LabExercise exercise, ObjectNode cell) {
    ObjectNode metadata = cell.withObject("/metadata").putObject("nbgrader");
    metadata.put("schema_version", 3);
    metadata.put("grade", true);
    metadata.put("solution", true);
    metadata.put("locked", false);
    metadata.put("task", false);
    metadata.put("grade_id", gradeId(exercise));
    metadata.put("points", exercise.points());
  }
}
