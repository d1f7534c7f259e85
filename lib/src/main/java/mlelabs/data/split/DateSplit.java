package mlelabs.data.split;

import java.time.LocalDate;
import tech.tablesaw.api.Table;

/**
 * Flights split by day, so that flights of one day, which share its weather and its queues, are
 * never on two sides.
 *
 * <p>A day's bucket is {@code MOD(ABS(fingerprint("YYYY-MM-DD")), 10)}: 0 to 7 train, 8 validation,
 * 9 test.
 *
 * @param train the flights of about 80 % of the days
 * @param validation the flights of about 10 % of the days
 * @param test the flights of about 10 % of the days
 */
public record DateSplit(Table train, Table validation, Table test) {

  private static final KeySplit RULE = new KeySplit(Key.DAY, Shares.EIGHT_ONE_ONE);

  /**
   * Splits a table by its INTEGER columns year, month and day. Rows keep their order.
   *
   * @throws IllegalStateException if one of these columns is absent
   */
  public static DateSplit of(Table flights) {
    PartedTable parted = RULE.apply(flights);
    return new DateSplit(parted.train(), parted.validation(), parted.test());
  }

  /** The rule: the day is the key, 8 of 10 buckets train, one validates, one tests. */
  public static KeySplit rule() {
    return RULE;
  }

  /** The part that all flights of that day are in. */
  public static Part part(LocalDate day) {
    return RULE.shares().part(day.toString());
  }
}
