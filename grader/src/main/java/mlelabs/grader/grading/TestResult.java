package mlelabs.grader.grading;

/**
 * A test as its learner hears of it.
 *
 * @param name the test method's name
 * @param behaviour what holds when it passes
 * @param passed whether it did
 * @param message when it did not, the misconception; never an input or an expected value
 */
public record TestResult(String name, String behaviour, boolean passed, String message) {}
