package mlelabs.data.split;

import java.time.LocalDate;
import java.util.stream.IntStream;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.Table;

/** The flights with their day as a column of its own, as SQL has them. */
public final class Days {

  private Days() {}

  /** The table and, as its last column, the LOCAL_DATE {@code date}. */
  public static Table added(Table flights) {
    DateColumn dates =
        DateColumn.create(
            "date",
            IntStream.range(0, flights.rowCount())
                .mapToObj(
                    row ->
                        LocalDate.of(
                            flights.intColumn("year").getInt(row),
                            flights.intColumn("month").getInt(row),
                            flights.intColumn("day").getInt(row))));
    return flights.copy().addColumns(dates);
  }
}
