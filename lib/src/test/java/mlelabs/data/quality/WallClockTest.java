package mlelabs.data.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import mlelabs.data.Flights;
import mlelabs.data.quality.WallClock.Overlap;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

final class WallClockTest {

  private static final WallClock NEW_YORK = WallClock.in("America/New_York");

  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2013, 12, 31);

  @Test
  void aClockIsHoursAndMinutes() {
    assertEquals(LocalDateTime.of(2013, 12, 31, 5, 17), WallClock.local(NEW_YEARS_EVE, 517));
    assertEquals(LocalDateTime.of(2013, 12, 31, 0, 5), WallClock.local(NEW_YEARS_EVE, 5));
  }

  @Test
  void midnightAtTheEndOfADayBeginsTheNext() {
    assertEquals(LocalDateTime.of(2014, 1, 1, 0, 0), WallClock.local(NEW_YEARS_EVE, 2400));
    assertEquals(LocalDateTime.of(2013, 12, 31, 0, 0), WallClock.local(NEW_YEARS_EVE, 0));
  }

  @Test
  void whatIsNoClockIsRefusedByName() {
    for (int wrong : new int[] {-1, 60, 1299, 2360, 2401, 2459}) {
      var e =
          assertThrows(IllegalArgumentException.class, () -> WallClock.local(NEW_YEARS_EVE, wrong));
      assertTrue(String.valueOf(e.getMessage()).contains(Integer.toString(wrong)), e.toString());
      assertFalse(WallClock.isHhmm(wrong));
    }
    assertFalse(WallClock.isHhmm(12.5));
    assertFalse(WallClock.isHhmm(Double.NaN));
  }

  @Test
  void exactlyTheClocksOfADayAreClocks() {
    long clocks =
        java.util.stream.IntStream.rangeClosed(-100, 3000).filter(WallClock::isHhmm).count();
    assertEquals(24 * 60 + 1, clocks);
  }

  @Test
  void aSkippedTimeIsRefused() {
    LocalDateTime skipped = LocalDateTime.of(2013, 3, 10, 2, 30);
    var e = assertThrows(IllegalArgumentException.class, () -> NEW_YORK.instant(skipped));
    assertTrue(String.valueOf(e.getMessage()).contains("2013-03-10T02:30"), e.toString());
    assertEquals(
        Instant.parse("2013-03-10T07:00:00Z"),
        NEW_YORK.instant(LocalDateTime.of(2013, 3, 10, 3, 0)));
  }

  @Test
  void aRepeatedTimeIsWhatTheOverlapSays() {
    LocalDateTime twice = LocalDateTime.of(2013, 11, 3, 1, 30);
    assertEquals(Instant.parse("2013-11-03T05:30:00Z"), NEW_YORK.instant(twice));
    assertEquals(
        Instant.parse("2013-11-03T06:30:00Z"), NEW_YORK.with(Overlap.LATER).instant(twice));
    assertThrows(
        IllegalArgumentException.class, () -> NEW_YORK.with(Overlap.REFUSED).instant(twice));
    LocalDateTime once = LocalDateTime.of(2013, 11, 3, 2, 0);
    assertEquals(
        Instant.parse("2013-11-03T07:00:00Z"), NEW_YORK.with(Overlap.REFUSED).instant(once));
  }

  /** The older calendar classes of the JDK have zone rules of their own reading. */
  @Test
  void everyScheduledHourIsThatOfTheCalendar() {
    Table flights = Flights.load();
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("America/New_York"));
    for (int row = 0; row < flights.rowCount(); row += 997) {
      int month = flights.intColumn("month").getInt(row);
      int day = flights.intColumn("day").getInt(row);
      int hhmm = flights.intColumn("sched_dep_time").getInt(row);
      calendar.clear();
      calendar.set(2013, month - 1, day, hhmm / 100, hhmm % 100);
      assertEquals(calendar.toInstant(), NEW_YORK.instant(LocalDate.of(2013, month, day), hhmm));
    }
  }

  @Test
  void aZoneThatDoesNotExistIsNamed() {
    var e = assertThrows(IllegalArgumentException.class, () -> WallClock.in("New York"));
    assertTrue(String.valueOf(e.getMessage()).contains("New York"), e.toString());
  }
}
