package mlelabs.worker;

/** A learner's method changed an argument that the caller cannot be shown in its changed state. */
public class ChangedArgumentError extends AssertionError {

  private static final long serialVersionUID = 1L;

  /**
   * @param position of the argument, from 0
   */
  public ChangedArgumentError(int position) {
    super("argument " + position + " was changed");
  }
}
