package mlelabs.grader.notebook;

/** A file that cannot be read as a notebook; its message is a reason that a learner can act on. */
public final class UnreadableNotebookException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason for the learner
   */
  public UnreadableNotebookException(String reason) {
    super(reason);
  }

  /**
   * @param reason for the learner
   * @param cause what was met while reading
   */
  public UnreadableNotebookException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
