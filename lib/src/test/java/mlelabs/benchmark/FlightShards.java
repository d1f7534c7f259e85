package mlelabs.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mlelabs.data.Flights;
import mlelabs.data.columnar.Schema;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** All flights as eight CSV files of equal length with a header each, as pandas writes them. */
record FlightShards(Path folder) {

  static final int ROWS = 336_776;
  static final int SHARDS = 8;

  /** The columns that may be missing floating point, those that never are whole numbers. */
  static final Schema SCHEMA =
      Schema.empty()
          .longs("year", "month", "day")
          .floats("dep_time")
          .longs("sched_dep_time")
          .floats("dep_delay", "arr_time")
          .longs("sched_arr_time")
          .floats("arr_delay")
          .texts("carrier")
          .longs("flight")
          .texts("tailnum", "origin", "dest")
          .floats("air_time")
          .longs("distance", "hour", "minute")
          .texts("time_hour");

  /** The files, in their order. */
  List<Path> files() {
    return IntStream.range(0, SHARDS).mapToObj(this::file).toList();
  }

  private Path file(int shard) {
    return folder.resolve("flights-%05d-of-%05d.csv".formatted(shard, SHARDS));
  }

  /** The first row of a shard, and of the one after the last: all rows. */
  static int begin(int shard) {
    return (int) ((long) ROWS * shard / SHARDS);
  }

  /** Writes those that are not there. */
  FlightShards written(Path data) throws IOException {
    Files.createDirectories(folder);
    if (!files().stream().allMatch(Files::exists)) {
      Table flights = Flights.load(data);
      for (int shard = 0; shard < SHARDS; shard++) {
        write(flights, shard);
      }
    }
    return this;
  }

  private void write(Table flights, int shard) throws IOException {
    Path whole = file(shard);
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part)) {
      out.write(String.join(",", flights.columnNames()) + "\n");
      for (int row = begin(shard); row < begin(shard + 1); row++) {
        int place = row;
        out.write(
            flights.columns().stream()
                .map(column -> field(column, place))
                .collect(Collectors.joining(",", "", "\n")));
      }
    }
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String field(Column<?> column, int row) {
    return column.isMissing(row) ? "" : String.valueOf(column.get(row));
  }
}
