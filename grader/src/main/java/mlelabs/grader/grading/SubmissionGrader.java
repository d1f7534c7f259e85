package mlelabs.grader.grading;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

  /**
   * Runs one test of some exercises and none of the others, for whoever knows which test an answer
   * must fail. One that cannot choose runs them all.
   *
   * @param tests the name of a test by the id of its exercise; for a name that the suite lacks all
   *     of its tests are run
   * @return results of these exercises at least
   */
  default LabResult grade(Lab lab, List<String> cells, Map<String, String> tests)
      throws NotGradedException, InterruptedException {
    return grade(lab, cells);
  }

  /** What the processes that ran learners' code have used so far; nothing if there are none. */
  default Duration processorTime() {
    return Duration.ZERO;
  }

  @Override
  void close();
}
