package mlelabs.worker;

/** What a learner's method returned does not fit the type that its contract declares. */
public class MisfitError extends AssertionError {

  private static final long serialVersionUID = 1L;

  /**
   * @param rule that the value breaks
   */
  public MisfitError(String rule) {
    super(rule);
  }
}
