package mlelabs.grader.gradebook;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** On a real server, which refuses to run as root; the library then gives it a user of its own. */
final class PostgresqlGradebookIT extends GradebookContract {

  private static EmbeddedPostgres server;
  private static int databases;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void emptyDatabase() throws SQLException {
    databases++;
    try (var connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database course" + databases);
    }
  }

  @Override
  String url() {
    return server.getJdbcUrl("postgres", "course" + databases);
  }
}
