package mlelabs.grader.batch;

import java.util.List;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.submission.Submission;

/** A submission of which one exercise alone is graded. */
public final class Narrowed {

  private Narrowed() {}

  /** The same submission, of a lab that has this exercise only. */
  public static Submission to(LabExercise exercise, Submission submission) {
    Lab whole = submission.lab();
    Lab lab = new Lab(whole.id(), whole.slug(), whole.title(), whole.minutes(), List.of(exercise));
    return new Submission(
        submission.student(), lab, submission.file(), submission.cells(), submission.hash());
  }
}
