package mlelabs.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What pandas says about a column of the original package; {@code columns.py} beside the resource
 * says how.
 *
 * @param statistics min, max, mean, standard deviation; empty for texts and instants
 */
record ExpectedColumn(
    String table,
    String name,
    long rows,
    long missing,
    long distinct,
    long crc32,
    List<Double> statistics) {

  static List<ExpectedColumn> all() {
    try (InputStream in = ExpectedColumn.class.getResourceAsStream("columns.csv")) {
      return new String(in.readAllBytes(), UTF_8).lines().skip(1).map(ExpectedColumn::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedColumn of(String line) {
    List<String> fields = List.of(line.split(",", -1));
    return new ExpectedColumn(
        fields.get(0),
        fields.get(1),
        Long.parseLong(fields.get(2)),
        Long.parseLong(fields.get(3)),
        Long.parseLong(fields.get(4)),
        Long.parseLong(fields.get(5)),
        fields.subList(6, 10).stream().filter(f -> !f.isEmpty()).map(Double::valueOf).toList());
  }
}
