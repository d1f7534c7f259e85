package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a student has reached in a lab: the attempt that counts.
 *
 * @param attempt which it is
 * @param attempts how many there are
 * @param exercises the score that holds of each exercise, by number
 * @param daysLate days begun since the deadline
 * @param points the sum of the exercises' scores
 * @param counted what is left of them after lateness
 * @param maximum points that could be had
 */
public record Standing(
    Attempt attempt,
    int attempts,
    List<Entry> exercises,
    long daysLate,
    BigDecimal points,
    BigDecimal counted,
    BigDecimal maximum) {

  private static final Comparator<Standing> BY_TIME =
      Comparator.comparing((Standing s) -> s.attempt.handedIn())
          .thenComparing(s -> s.attempt.number());

  /** Copies the list. */
  public Standing {
    exercises = List.copyOf(exercises);
  }

  /** The standing if this attempt, with the whole history of its scores, were the only one. */
  static Standing of(Attempt attempt, List<Entry> history, GradingPolicy policy) {
    List<Entry> holding = Holding.of(history);
    long daysLate = policy.daysLate(attempt.lab(), attempt.handedIn());
    BigDecimal points = sum(holding.stream().map(Entry::score).toList());
    return new Standing(
        attempt,
        1,
        holding,
        daysLate,
        points,
        policy.late().after(points, daysLate),
        sum(holding.stream().map(Entry::maximum).toList()));
  }

  /** Of a student's attempts at a lab the one that counts. */
  static Standing choose(List<Standing> attempts, AttemptChoice choice) {
    Optional<Standing> chosen =
        switch (choice) {
          case BEST ->
              attempts.stream()
                  .max(Comparator.comparing(Standing::counted).thenComparing(BY_TIME.reversed()));
          case LAST -> attempts.stream().max(BY_TIME);
        };
    return chosen.orElseThrow().among(attempts.size());
  }

  private Standing among(int count) {
    return new Standing(attempt, count, exercises, daysLate, points, counted, maximum);
  }

  private static BigDecimal sum(List<BigDecimal> points) {
    return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
  }
}
