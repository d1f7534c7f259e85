package mlelabs.grader.sandbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long a process has been waiting, on a machine that may be busy: a process that is kept
 * waiting by others for a processor does not wait, and neither does one that nobody looked at.
 */
final class Idleness {

  /** A look that comes later than this was held up as the process may have been. */
  private static final Duration LONGEST_GAP = Duration.ofMillis(500);

  private Duration used = Duration.ZERO;
  private Duration waited = Duration.ZERO;
  private long lookedNanos;

  /**
   * @param nanos now
   */
  Idleness(long nanos) {
    lookedNanos = nanos;
  }

  /**
   * Whether it has waited for longer than a limit.
   *
   * @param nanos now
   * @param processorTime that it has used so far
   * @param wantsProcessor whether it could go on if it were given a processor; only asked when it
   *     has used none for that long
   */
  boolean exceeds(
      Duration limit, long nanos, Duration processorTime, BooleanSupplier wantsProcessor) {
    Duration gap = Duration.ofNanos(nanos - lookedNanos);
    lookedNanos = nanos;
    waited = waited.plus(gap.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : gap);
    if (!processorTime.equals(used)) {
      used = processorTime;
      waited = Duration.ZERO;
    }
    if (waited.compareTo(limit) > 0 && wantsProcessor.getAsBoolean()) {
      waited = Duration.ZERO;
    }
    return waited.compareTo(limit) > 0;
  }
}
