package mlelabs.grader.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandedInTimeTest {

  private static final Instant MODIFIED = Instant.parse("2026-01-30T10:00:00Z");

  @TempDir Path temp = Path.of("");

  private Path notebook() throws IOException {
    Path file = Files.writeString(temp.resolve("n.ipynb"), "{}");
    Files.setLastModifiedTime(file, FileTime.from(MODIFIED));
    return file;
  }

  private void timestamp(String text) throws IOException {
    Files.writeString(temp.resolve("timestamp.txt"), text);
  }

  @Test
  void itIsWhenTheFileWasLastModified() throws IOException {
    assertEquals(MODIFIED, HandedInTime.of(notebook()));
  }

  @Test
  void itIsWhenNbgraderCollectedIt() throws IOException {
    timestamp("2026-01-31 23:58:23.948203 UTC\n");
    assertEquals(Instant.parse("2026-01-31T23:58:23.948203Z"), HandedInTime.of(notebook()));
    timestamp("2026-02-01 00:58:23 Europe/Zurich");
    assertEquals(Instant.parse("2026-01-31T23:58:23Z"), HandedInTime.of(notebook()));
  }

  @Test
  void aTimestampThatIsNoneIsPassedOver() throws IOException {
    for (String text : new String[] {"", "yesterday", "x".repeat(200), "2026-13-99 00:00:00 UTC"}) {
      timestamp(text);
      assertEquals(MODIFIED, HandedInTime.of(notebook()), text);
    }
  }

  @Test
  void aFileThatIsNotThereHasNone() {
    assertEquals(Instant.EPOCH, HandedInTime.of(temp.resolve("absent.ipynb")));
  }
}
