package mlelabs.notebook;

import java.util.List;

/** What became of the search for a learner's method. */
sealed interface Answer {

  /**
   * It is there and fits.
   *
   * @param method an instance of the contract that calls it
   */
  record Ready(Object method) implements Answer {}

  /** No cell that was run defines it. */
  record NotDefined() implements Answer {}

  /**
   * It uses names that nobody has defined.
   *
   * @param names as JShell gives them, such as {@code method median(double[])}
   */
  record Incomplete(List<String> names) implements Answer {}

  /**
   * It has other types than the contract.
   *
   * @param signatures those of the methods with its name
   * @param reason what the compiler says
   */
  record Misfit(List<String> signatures, String reason) implements Answer {}
}
