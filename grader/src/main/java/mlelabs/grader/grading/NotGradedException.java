package mlelabs.grader.grading;

/** A submission could not be graded for a reason that is not the learner's: never a zero. */
public class NotGradedException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason for the instructor
   */
  public NotGradedException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
