package mlelabs.exercise.lab02;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import mlelabs.exercise.Exercise;

/** Exercise 2.3: place a local time on the one time line. */
@FunctionalInterface
@Exercise(
    value = "2.3",
    forbidden = {"mlelabs.data", "mlelabs.feature"})
public interface ToUtcExercise {

  /**
   * The instant at which the clocks of a zone show a local time. Where clocks are set back, they
   * show some times twice: then it is the earlier of the two instants. Where clocks are set
   * forward, they skip some times: those are refused.
   *
   * @param local what the clocks show
   * @param zone where they hang
   * @throws IllegalArgumentException if the zone skips the local time; the message states the rule
   *     and holds {@code local.toString()}
   */
  Instant toUtc(LocalDateTime local, ZoneId zone);
}
