package mlelabs.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdlenessTest {

  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final Duration USED = Duration.ofMillis(70);

  private final Idleness idleness = new Idleness(0);
  private long millis;

  /** Looks every tenth of a second; the processor time stays the same. */
  private boolean waited(Duration time, boolean wantsProcessor) {
    boolean exceeded = false;
    for (long end = millis + time.toMillis(); millis < end && !exceeded; ) {
      millis += 100;
      exceeded = idleness.exceeds(LIMIT, millis * 1_000_000, USED, () -> wantsProcessor);
    }
    return exceeded;
  }

  @Test
  void aProcessThatSleepsForLongerThanTheLimitIsIdle() {
    assertFalse(waited(Duration.ofMillis(2900), false));
    assertTrue(waited(Duration.ofSeconds(1), false));
  }

  @Test
  void aProcessThatIsNotGivenAProcessorIsNotIdle() {
    assertFalse(waited(Duration.ofMinutes(5), true));
  }

  @Test
  void aProcessThatUsesAProcessorIsNotIdle() {
    for (int tick = 1; tick < 100; tick++) {
      Duration used = Duration.ofMillis(10L * tick);
      assertFalse(idleness.exceeds(LIMIT, 400_000_000L * tick, used, () -> false));
    }
  }

  @Test
  void aLateLookCountsAsOneThatWasHeldUpLikeTheProcess() {
    waited(Duration.ofMillis(200), false);
    millis += 60_000;
    assertFalse(idleness.exceeds(LIMIT, millis * 1_000_000, USED, () -> false));
    assertTrue(waited(Duration.ofSeconds(4), false));
  }
}
