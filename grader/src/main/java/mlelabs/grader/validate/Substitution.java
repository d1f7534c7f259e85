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
      if (replaced.stream().noneMatch(cell -> declaration(cell, answer).isPresent())) {
        throw new IllegalArgumentException(
            answer + " must replace " + answer.exercise().method() + "(), which no cell declares");
      }
      replaced = replaced.stream().map(cell -> replace(cell, answer)).toList();
    }
    return replaced;
  }

  private static Optional<JavaMethod> declaration(String cell, WrongAnswer answer) {
    return JavaMethod.declaredIn(cell).stream()
        .filter(m -> m.name().equals(answer.exercise().method()))
        .findFirst();
  }

  private static String replace(String cell, WrongAnswer answer) {
    return declaration(cell, answer)
        .map(m -> cell.substring(0, m.start()) + answer.source() + cell.substring(m.close() + 1))
        .orElse(cell);
  }
}
