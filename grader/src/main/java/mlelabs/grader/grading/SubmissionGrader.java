package mlelabs.grader.grading;

import java.time.Duration;
import java.util.List;
import mlelabs.exercise.Lab;

/** Grades submissions; safe to call from several threads at once. */
public interface SubmissionGrader extends AutoCloseable {

  /**
   * Grades one submission.
   *
   * @param lab which lab it answers
   * @param cells the sources of its code cells, in the order of the notebook
   * @throws NotGradedException if the grader itself failed
   */
  LabResult grade(Lab lab, List<String> cells) throws NotGradedException, InterruptedException;

  /** What the processes that ran learners' code have used so far; nothing if there are none. */
  default Duration processorTime() {
    return Duration.ZERO;
  }

  @Override
  void close();
}
