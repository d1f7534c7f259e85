package mlelabs.grader.gradebook;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteGradebookTest extends GradebookContract {

  @TempDir Path temp = Path.of("");

  @Override
  String url() {
    return "jdbc:sqlite:" + temp.resolve("gradebook.sqlite");
  }
}
