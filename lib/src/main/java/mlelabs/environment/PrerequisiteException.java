package mlelabs.environment;

/** Something that the course needs of the machine is missing; the message says how to get it. */
public final class PrerequisiteException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param message what is missing and how to get it
   */
  public PrerequisiteException(String message) {
    super(message);
  }

  /**
   * @param message what is missing and how to get it
   */
  public PrerequisiteException(String message, Throwable cause) {
    super(message, cause);
  }
}
