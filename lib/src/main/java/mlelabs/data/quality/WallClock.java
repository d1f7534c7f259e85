package mlelabs.data.quality;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The clocks of one time zone, and what they mean on the one time line.
 *
 * <p>Where a zone sets its clocks forward, they skip an hour: such times are refused. Where it sets
 * them back, they show an hour twice: {@code overlap} says which of the two is meant.
 *
 * @param zone where the clocks hang
 * @param overlap which instant a time stands for that the clocks show twice
 */
public record WallClock(ZoneId zone, Overlap overlap) {

  /** Which instant a time stands for that the clocks show twice. */
  public enum Overlap {
    /** The first, still in summer time. */
    EARLIER,
    /** The second, in winter time already. */
    LATER,
    /** Neither: such a time is refused. */
    REFUSED
  }

  /**
   * The clocks of that zone; of two instants the earlier one is taken.
   *
   * @param zone its IANA name, such as America/New_York
   * @throws IllegalArgumentException if there is no such zone
   */
  public static WallClock in(String zone) {
    try {
      return new WallClock(ZoneId.of(zone), Overlap.EARLIER);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a zone must have an IANA name such as America/New_York, but was " + zone, e);
    }
  }

  /** The same clocks with another answer to times that they show twice. */
  public WallClock with(Overlap other) {
    return new WallClock(zone, other);
  }

  /**
   * Whether that number is a clock: hours · 100 + minutes, from 0 to 2400 with at most 59 minutes.
   */
  public static boolean isHhmm(double number) {
    return number >= 0 && number <= 2400 && number == Math.rint(number) && number % 100 <= 59;
  }

  /**
   * The local time of a clock that was written as hours · 100 + minutes: 517 is 05:17; 2400 is
   * midnight at the end of the day, which is 00:00 of the next.
   *
   * @throws IllegalArgumentException if it is not a clock
   */
  public static LocalDateTime local(LocalDate date, int hhmm) {
    if (!isHhmm(hhmm)) {
      throw new IllegalArgumentException(
          "a clock must be 0 to 2400 with at most 59 minutes, but was " + hhmm);
    }
    return date.atStartOfDay().plusHours(hhmm / 100).plusMinutes(hhmm % 100);
  }

  /**
   * The instant at which these clocks show that time.
   *
   * @throws IllegalArgumentException if the zone skips it, or shows it twice and {@link
   *     Overlap#REFUSED} is set
   */
  public Instant instant(LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw new IllegalArgumentException(
          "a local time must be one that clocks show, but " + zone + " skips " + local);
    }
    if (offsets.size() > 1 && overlap == Overlap.REFUSED) {
      throw new IllegalArgumentException(
          "a local time must be shown once, but " + zone + " shows " + local + " twice");
    }
    return local.toInstant(offsets.get(overlap == Overlap.LATER ? offsets.size() - 1 : 0));
  }

  /**
   * The instant of a clock written as a number on that date; see {@link #local} and {@link
   * #instant(LocalDateTime)}.
   *
   * @throws IllegalArgumentException as these do
   */
  public Instant instant(LocalDate date, int hhmm) {
    return instant(local(date, hhmm));
  }

  /** What these clocks show at that instant. */
  public LocalDateTime at(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
