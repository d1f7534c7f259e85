package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A line in the history of the score of one exercise of one attempt. Lines are added, never
 * changed.
 *
 * @param student whose score it is
 * @param lab the lab's id
 * @param attempt from 1
 * @param exercise the exercise's id
 * @param number of the line, from 1
 * @param kind what it says
 * @param score points
 * @param maximum points of the exercise at that time
 * @param status what became of the exercise, as in {@code exercises.csv}; {@code manual} where a
 *     person said so
 * @param at when, an instant of ISO 8601
 * @param by who
 * @param reason why
 * @param courseVersion which course graded; empty where a person did
 * @param sandboxed whether the submission was confined
 */
public record Entry(
    String student,
    String lab,
    int attempt,
    String exercise,
    int number,
    Kind kind,
    BigDecimal score,
    BigDecimal maximum,
    String status,
    String at,
    String by,
    String reason,
    String courseVersion,
    boolean sandboxed) {

  /** What an entry says. */
  public enum Kind {
    /** The tests gave this score. */
    GRADED,
    /**
     * The tests gave this score to the same file once more: after a suite changed, or by chance.
     */
    REGRADED,
    /** A person gave this score, and it holds over what tests say, also later. */
    OVERRIDE,
    /** A person took an override back: the tests' score holds again. */
    WITHDRAWN;

    /** As in the database. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean byTests() {
      return this == GRADED || this == REGRADED;
    }
  }
}
