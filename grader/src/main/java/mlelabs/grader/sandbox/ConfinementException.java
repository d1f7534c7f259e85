package mlelabs.grader.sandbox;

/** Submissions cannot be confined on this machine, or a worker cannot be started. */
public class ConfinementException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason and what to do about it
   */
  public ConfinementException(String reason) {
    super(reason);
  }
}
