package mlelabs.exercise.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 2.3. */
@ExtendWith(LearnerMethod.class)
public class ToUtcExamples {

  protected final ToUtcExercise toUtc;

  /** Receives the method under test. */
  public ToUtcExamples(ToUtcExercise toUtc) {
    this.toUtc = toUtc;
  }

  @Test
  @Order(1)
  @DisplayName("the offset is the one in force at that time of the year")
  @Misconception("summer time is forgotten, or taken for the whole year")
  void summerAndWinterDiffer() {
    assertEquals(
        Instant.parse("2013-01-01T10:15:00Z"),
        inNewYork("2013-01-01T05:15"),
        "toUtc(2013-01-01T05:15, America/New_York)");
    assertEquals(
        Instant.parse("2013-07-01T09:15:00Z"),
        inNewYork("2013-07-01T05:15"),
        "toUtc(2013-07-01T05:15, America/New_York)");
  }

  @Test
  @Order(2)
  @DisplayName("of two instants with the same local time it is the earlier one")
  @Misconception("a local time that comes twice is refused, or is the later instant")
  void aRepeatedTimeIsTheEarlierInstant() {
    assertEquals(
        Instant.parse("2013-11-03T05:30:00Z"),
        inNewYork("2013-11-03T01:30"),
        "toUtc(2013-11-03T01:30, America/New_York)");
  }

  @Test
  @Order(3)
  @DisplayName("a local time that the zone skips is refused")
  @Misconception("a local time that the zone skips is accepted, or refused with another exception")
  void aSkippedTimeIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> inNewYork("2013-03-10T02:30"),
        "toUtc(2013-03-10T02:30, America/New_York)");
  }

  private Instant inNewYork(String local) {
    return toUtc.toUtc(LocalDateTime.parse(local), ZoneId.of("America/New_York"));
  }
}
