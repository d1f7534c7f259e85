package mlelabs.grader.suite.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab02.ToUtcExamples;
import mlelabs.exercise.lab02.ToUtcExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 2.3. */
public class ToUtcSuite extends ToUtcExamples {

  private static final String NEW_YORK = "America/New_York";
  private static final String LORD_HOWE = "Australia/Lord_Howe";

  private static final List<String> ZONES =
      List.of(
          NEW_YORK,
          "America/Los_Angeles",
          "America/Phoenix",
          "America/Sao_Paulo",
          "America/St_Johns",
          "Asia/Kathmandu",
          LORD_HOWE,
          "Europe/London",
          "Pacific/Auckland",
          "Pacific/Honolulu");

  /** Receives the method under test. */
  public ToUtcSuite(ToUtcExercise toUtc) {
    super(toUtc);
  }

  @Test
  @DisplayName("random local times in ten zones give the instant that the definition gives")
  @Misconception("the instant differs from the definition: the clocks of the zone show the time")
  void randomTimesFollowTheDefinition() {
    Random random = new Random(20130203);
    for (int round = 0; round < 300; round++) {
      ZoneId zone = ZoneId.of(ZONES.get(round % ZONES.size()));
      long second = 631_152_000 + random.nextInt(1_000_000_000);
      LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
      assertFollowsTheDefinition(local, zone);
    }
  }

  @Test
  @DisplayName("every quarter of an hour around a clock change is placed or refused")
  @Misconception("a time around a clock change is misplaced, or wrongly accepted or refused")
  void timesAroundAClockChangeFollowTheDefinition() {
    for (String zone : ZONES) {
      for (String day : new String[] {"2013-03-10", "2013-11-03", "2013-10-27", "2013-04-07"}) {
        LocalDateTime midnight = LocalDateTime.parse(day + "T00:00");
        for (int quarter = 0; quarter < 16; quarter++) {
          assertFollowsTheDefinition(midnight.plusMinutes(15L * quarter), ZoneId.of(zone));
        }
      }
    }
  }

  @Test
  @DisplayName("going there and back again gives the same local time")
  @Misconception("the clocks of the zone do not show the local time at the instant returned")
  void theClocksShowTheLocalTimeThen() {
    Random random = new Random(29);
    for (int round = 0; round < 100; round++) {
      ZoneId zone = ZoneId.of(ZONES.get(round % ZONES.size()));
      Instant instant = Instant.ofEpochSecond(random.nextInt(1_900_000_000));
      LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
      Instant got = toUtc.toUtc(local, zone);
      assertEquals(local, LocalDateTime.ofInstant(got, zone));
      assertTrue(!got.isAfter(instant));
    }
  }

  @Test
  @DisplayName("the zone is the one given")
  @Misconception("the zone given is not used")
  void theZoneIsTheOneGiven() {
    assertInstant("2013-07-01T05:15:00Z", "2013-07-01T05:15", "UTC");
    assertInstant("2013-07-01T10:15:00Z", "2013-07-01T05:15", "-05:00");
    assertInstant("2013-07-01T15:15:00Z", "2013-07-01T05:15", "Pacific/Honolulu");
    assertInstant("2013-06-30T23:30:00Z", "2013-07-01T05:15", "Asia/Kathmandu");
    assertInstant("2013-06-30T17:15:00Z", "2013-07-01T05:15", "Pacific/Auckland");
  }

  @Test
  @DisplayName("the hours before a clock change have the offset before it")
  @Misconception("the hours next to a clock change get the offset of its other side")
  void theOffsetIsThatOfTheLocalTime() {
    assertInstant("2013-03-10T06:30:00Z", "2013-03-10T01:30", NEW_YORK);
    assertInstant("2013-03-10T07:30:00Z", "2013-03-10T03:30", NEW_YORK);
    assertInstant("2013-11-03T04:30:00Z", "2013-11-03T00:30", NEW_YORK);
    assertInstant("2013-11-03T07:30:00Z", "2013-11-03T02:30", NEW_YORK);
  }

  @Test
  @DisplayName("the skipped hour begins at its first instant and ends before its last")
  @Misconception("the first or the last moment of the skipped hour is on the wrong side")
  void theSkippedHourIsHalfOpen() {
    assertInstant("2013-03-10T06:59:59.999999999Z", "2013-03-10T01:59:59.999999999", NEW_YORK);
    Expect.refusal(() -> at("2013-03-10T02:00", NEW_YORK));
    Expect.refusal(() -> at("2013-03-10T02:59:59.999999999", NEW_YORK));
    assertInstant("2013-03-10T07:00:00Z", "2013-03-10T03:00", NEW_YORK);
  }

  @Test
  @DisplayName("the repeated hour begins at its first instant and ends before its last")
  @Misconception("the first or the last moment of the repeated hour is on the wrong side")
  void theRepeatedHourIsHalfOpen() {
    assertInstant("2013-11-03T05:00:00Z", "2013-11-03T01:00", NEW_YORK);
    assertInstant("2013-11-03T05:59:59Z", "2013-11-03T01:59:59", NEW_YORK);
    assertInstant("2013-11-03T07:00:00Z", "2013-11-03T02:00", NEW_YORK);
  }

  @Test
  @DisplayName("of two instants it is the earlier one in every zone")
  @Misconception("a local time that comes twice is refused, or is the later instant, in some zone")
  void theEarlierInstantInEveryZone() {
    assertInstant("2013-10-27T00:30:00Z", "2013-10-27T01:30", "Europe/London");
    assertInstant("2013-04-06T13:30:00Z", "2013-04-07T02:30", "Pacific/Auckland");
    assertInstant("2013-02-17T01:30:00Z", "2013-02-16T23:30", "America/Sao_Paulo");
  }

  @Test
  @DisplayName("a gap may be shorter than an hour, or longer")
  @Misconception("a clock change is taken to be an hour long")
  void aGapMayHaveAnyLength() {
    Expect.refusal(() -> at("2013-10-06T02:15", LORD_HOWE), "2013-10-06T02:15");
    assertInstant("2013-10-05T15:30:00Z", "2013-10-06T02:30", LORD_HOWE);
    assertInstant("2013-04-06T14:45:00Z", "2013-04-07T01:45", LORD_HOWE);
    Expect.refusal(() -> at("2011-12-30T12:00", "Pacific/Apia"), "2011-12-30T12:00");
  }

  @Test
  @DisplayName("a zone without summer time skips nothing")
  @Misconception("a time is refused in a zone that does not skip it")
  void aZoneWithoutSummerTimeSkipsNothing() {
    assertInstant("2013-03-10T09:30:00Z", "2013-03-10T02:30", "America/Phoenix");
    assertInstant("2013-03-10T02:30:00Z", "2013-03-10T02:30", "UTC");
    assertInstant("2013-03-10T07:30:00Z", "2013-03-10T02:30", "-05:00");
  }

  @Test
  @DisplayName("the clocks of another year change on other days")
  @Misconception("the days of the clock change are those of one year")
  void otherYearsChangeOnOtherDays() {
    assertInstant("2006-03-12T07:30:00Z", "2006-03-12T02:30", NEW_YORK);
    Expect.refusal(() -> at("2006-04-02T02:30", NEW_YORK), "2006-04-02T02:30");
    Expect.refusal(() -> at("2024-03-10T02:30", NEW_YORK), "2024-03-10T02:30");
  }

  @Test
  @DisplayName("a refusal names the local time")
  @Misconception("the message for a skipped time does not hold it as local.toString() gives it")
  void aRefusalNamesTheLocalTime() {
    Expect.refusal(() -> at("2013-03-10T02:05", NEW_YORK), "2013-03-10T02:05");
    Expect.refusal(() -> at("2013-03-10T02:17:45", NEW_YORK), "2013-03-10T02:17:45");
    Expect.refusal(() -> at("2013-03-31T01:40", "Europe/London"), "2013-03-31T01:40");
  }

  @Test
  @DisplayName("seconds and their fractions are kept")
  @Misconception("seconds, or fractions of them, are lost")
  void secondsAreKept() {
    assertInstant("2013-01-01T10:15:42.125Z", "2013-01-01T05:15:42.125", NEW_YORK);
  }

  private Instant at(String local, String zone) {
    return toUtc.toUtc(LocalDateTime.parse(local), ZoneId.of(zone));
  }

  private void assertInstant(String expected, String local, String zone) {
    assertEquals(Instant.parse(expected), at(local, zone));
  }

  private void assertFollowsTheDefinition(LocalDateTime local, ZoneId zone) {
    Optional<Instant> expected = earliest(local, zone);
    if (expected.isPresent()) {
      assertEquals(expected.get(), toUtc.toUtc(local, zone));
    } else {
      Expect.refusal(() -> toUtc.toUtc(local, zone), local.toString());
    }
  }

  /**
   * The offsets of the years tested are quarters of an hour: the first that fits, from the east.
   */
  private static Optional<Instant> earliest(LocalDateTime local, ZoneId zone) {
    Instant there = local.toInstant(ZoneOffset.UTC);
    return IntStream.iterate(14 * 4, quarter -> quarter >= -14 * 4, quarter -> quarter - 1)
        .mapToObj(quarter -> there.minus(Duration.ofMinutes(15L * quarter)))
        .filter(instant -> LocalDateTime.ofInstant(instant, zone).equals(local))
        .findFirst();
  }
}
