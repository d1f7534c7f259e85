package mlelabs.grader.grading;

import mlelabs.exercise.Contract;

/**
 * The hidden suites, found by name: {@code mlelabs.exercise.lab01.PearsonExercise} is tested by
 * {@code mlelabs.grader.suite.lab01.PearsonSuite}.
 */
public final class Suites {

  private static final String CONTRACTS = "mlelabs.exercise.";
  private static final String SUITES = "mlelabs.grader.suite.";
  private static final String SUFFIX = "Exercise";

  private Suites() {}

  /**
   * The suite of a contract.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static Class<?> of(Contract contract) {
    String name = nameFor(contract.type().getName());
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "exercise " + contract.id() + " must have a suite " + name, e);
    }
  }

  static String nameFor(String contract) {
    if (!contract.startsWith(CONTRACTS) || !contract.endsWith(SUFFIX)) {
      throw new IllegalArgumentException(
          "a contract must be named " + CONTRACTS + "labNN.…" + SUFFIX + ", but was " + contract);
    }
    String stem = contract.substring(CONTRACTS.length(), contract.length() - SUFFIX.length());
    return SUITES + stem + "Suite";
  }
}
