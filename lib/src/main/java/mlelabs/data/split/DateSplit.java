package mlelabs.data.split;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

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

  private static final int BUCKETS = 10;

  /**
   * Splits a table by its INTEGER columns year, month and day. Rows keep their order.
   *
   * @throws IllegalStateException if one of these columns is absent
   */
  public static DateSplit of(Table flights) {
    Part[] parts = parts(flights);
    return new DateSplit(
        flights.where(rows(parts, Part.TRAIN)),
        flights.where(rows(parts, Part.VALIDATION)),
        flights.where(rows(parts, Part.TEST)));
  }

  /** The part that all flights of that day are in. */
  public static Part part(LocalDate day) {
    long bucket = Math.abs(Fingerprint.of(day.toString()) % BUCKETS);
    if (bucket < 8) {
      return Part.TRAIN;
    }
    return bucket == 8 ? Part.VALIDATION : Part.TEST;
  }

  private static Part[] parts(Table flights) {
    int[] year = flights.intColumn("year").asIntArray();
    int[] month = flights.intColumn("month").asIntArray();
    int[] day = flights.intColumn("day").asIntArray();
    Map<Integer, Part> known = new HashMap<>();
    Part[] parts = new Part[flights.rowCount()];
    for (int row = 0; row < parts.length; row++) {
      int key = (year[row] * 16 + month[row]) * 32 + day[row];
      parts[row] = known.computeIfAbsent(key, DateSplit::partOfKey);
    }
    return parts;
  }

  private static Part partOfKey(int key) {
    return part(LocalDate.of(key / 512, key / 32 % 16, key % 32));
  }

  private static Selection rows(Part[] parts, Part wanted) {
    return Selection.with(
        IntStream.range(0, parts.length).filter(row -> parts[row] == wanted).toArray());
  }
}
