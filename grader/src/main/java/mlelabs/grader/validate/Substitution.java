package mlelabs.grader.validate;

import java.util.List;
import java.util.Optional;
import mlelabs.grader.release.JavaMethod;

/** The reference's cells with some of its methods replaced. */
final class Substitution {

  private Substitution() {}

  /**
   * Replaces each method where it is declared.
   *
   * @throws IllegalArgumentException if no cell declares one
   */
  static List<String> of(List<String> cells, List<WrongAnswer> answers) {
    List<String> replaced = cells;
    for (WrongAnswer answer : answers) {
      List<String> before = replaced;
      replaced = before.stream().map(cell -> replace(cell, answer)).toList();
      if (replaced.equals(before)) {
        throw new IllegalArgumentException(
            answer + " must replace " + answer.exercise().method() + "(), which no cell declares");
      }
    }
    return replaced;
  }

  private static String replace(String cell, WrongAnswer answer) {
    Optional<JavaMethod> method =
        JavaMethod.declaredIn(cell).stream()
            .filter(m -> m.name().equals(answer.exercise().method()))
            .findFirst();
    return method
        .map(m -> cell.substring(0, m.start()) + answer.source() + cell.substring(m.close() + 1))
        .orElse(cell);
  }
}
