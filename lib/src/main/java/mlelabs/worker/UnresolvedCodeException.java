package mlelabs.worker;

/** A learner's method calls something that is not declared or does not compile. */
public class UnresolvedCodeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is unresolved
   */
  public UnresolvedCodeException(String message) {
    super(message);
  }
}
