package mlelabs.grader.release;

/**
 * What is wrong, and where.
 *
 * @param place file, and cell and line where they are known
 * @param message the rule and what was found
 */
public record Problem(String place, String message) {

  /** {@code PLACE: MESSAGE}. */
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
