package mlelabs.grader.grading;

import java.util.Locale;

/** What became of an exercise. */
public enum Status {
  /** Every test passed. */
  PASSED,
  /** Some tests passed. */
  PARTIAL,
  /** No test passed. */
  FAILED,
  /** The notebook declares no method of that name. */
  MISSING,
  /** The method is still the stub. */
  NOT_ATTEMPTED,
  /** The method does not compile, or does not fit the contract. */
  COMPILE_ERROR,
  /** It did not finish within its limits. */
  TIMEOUT,
  /** It ended or exhausted the worker. */
  CRASHED,
  /** It uses what the exercise forbids. */
  FORBIDDEN;

  /** As written into {@code exercises.csv}: {@code compile_error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
