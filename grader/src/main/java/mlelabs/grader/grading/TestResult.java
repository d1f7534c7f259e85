package mlelabs.grader.grading;

/**
 * A test as its learner hears of it.
 *
 * @param name the test method's name
 * @param behaviour what holds when it passes
 * @param passed whether it did
 * @param message when it did not, the misconception; never an input or an expected value
 */
public record TestResult(String name, String behaviour, boolean passed, String message) {

  /** The message of a test that was not run any more, because the program had ended before it. */
  public static final String NOT_TRIED = "not tried: an earlier behaviour ended the program";

  /** Whether it was never run: then it says nothing about the method. */
  public boolean notTried() {
    return message.equals(NOT_TRIED);
  }
}
