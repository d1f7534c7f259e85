package mlelabs.grader.gradebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a gradebook, in numbered steps that are each applied once, all that are missing in
 * one transaction. The steps are resources of this package; see the README beside them.
 */
final class Schema {

  /** The newest step. */
  static final int NEWEST = 2;

  private Schema() {}

  static void migrate(Database database) throws SQLException {
    if (current(database) != NEWEST) {
      database.write(
          () -> {
            apply(database);
            return NEWEST;
          });
    }
  }

  private static int current(Database database) {
    try {
      return version(database);
    } catch (SQLException e) {
      return 0; // no such table yet, or another process is making it
    }
  }

  private static int version(Database database) throws SQLException {
    return database
        .query("select max(version) as version from schema_version", row -> row.getInt("version"))
        .get(0);
  }

  private static void apply(Database database) throws SQLException {
    database.execute("create table if not exists schema_version (version integer not null)");
    int present = version(database);
    if (present > NEWEST) {
      throw new SQLException(
          "the gradebook's schema must be at most " + NEWEST + ", but is " + present);
    }
    for (int step = present + 1; step <= NEWEST; step++) {
      for (String resource : database.dialect().step(step)) {
        for (String statement : statements(resource)) {
          database.execute(statement);
        }
      }
      database.update("insert into schema_version (version) values (?)", step);
    }
  }

  private static List<String> statements(String resource) {
    try (InputStream in = Schema.class.getResourceAsStream(resource)) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\\s*\n"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
