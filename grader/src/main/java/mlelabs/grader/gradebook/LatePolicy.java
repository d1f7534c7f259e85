package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * What lateness costs: {@code score · (1 − min(cap, perDay · days))}, where days are those begun
 * since the deadline, and none within the grace.
 *
 * @param grace after the deadline
 * @param perDay share of the score, from 0 to 1
 * @param cap the largest share that can be lost, from 0 to 1
 */
public record LatePolicy(Duration grace, BigDecimal perDay, BigDecimal cap) {

  /**
   * @throws IllegalArgumentException if the grace is negative or a share is not between 0 and 1
   */
  public LatePolicy {
    if (grace.isNegative()) {
      throw new IllegalArgumentException(
          "the grace must not be negative, but was " + grace.toMinutes() + " minutes");
    }
    requireShare("penalty_per_day", perDay);
    requireShare("penalty_cap", cap);
  }

  private static void requireShare(String name, BigDecimal share) {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(name + " must be from 0 to 1, but was " + share);
    }
  }

  /** The days begun since the deadline, or 0 within the grace. */
  public long daysLate(Instant handedIn, Instant due) {
    if (!handedIn.isAfter(due.plus(grace))) {
      return 0;
    }
    long day = Duration.ofDays(1).toMillis();
    return Math.floorDiv(Duration.between(due, handedIn).toMillis() + day - 1, day);
  }

  /** The share of the score that is lost after so many days. */
  public BigDecimal penalty(long daysLate) {
    return perDay.multiply(BigDecimal.valueOf(daysLate)).min(cap);
  }

  /** What is left of the score, rounded half up to two decimals. */
  public BigDecimal after(BigDecimal score, long daysLate) {
    return score
        .multiply(BigDecimal.ONE.subtract(penalty(daysLate)))
        .setScale(2, RoundingMode.HALF_UP);
  }
}
