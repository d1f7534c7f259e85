package mlelabs.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mlelabs.environment.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFileTest {

  private static final String FILE = "airlines.csv.gz";

  @TempDir Path folder;

  @BeforeEach
  void copyTheCommittedFiles() throws IOException {
    for (String name : new String[] {FILE, "SHA256SUMS"}) {
      Files.copy(Installation.locate().data().resolve(name), folder.resolve(name));
    }
  }

  @Test
  void anUnchangedFileIsRead() {
    assertEquals(16, Airlines.load(folder).rowCount());
  }

  @Test
  void aMissingFileIsNamedWithTheWayToRestoreIt() throws IOException {
    Files.delete(folder.resolve(FILE));
    String message = messageOfLoading();
    assertTrue(message.contains(folder.resolve(FILE) + " must exist"), message);
    assertTrue(message.contains("git checkout -- data/" + FILE), message);
    assertTrue(message.contains("python3 data/make.py"), message);
  }

  @Test
  void aFileWithOneBitChangedIsRefused() throws IOException {
    byte[] content = Files.readAllBytes(folder.resolve(FILE));
    content[content.length / 2] ^= 1;
    Files.write(folder.resolve(FILE), content);
    String message = messageOfLoading();
    assertTrue(message.contains(FILE + " must have the SHA-256 66ed2ca94ab5"), message);
    assertTrue(message.contains("git checkout -- data/" + FILE), message);
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    Files.write(folder.resolve(FILE), new byte[0]);
    assertTrue(messageOfLoading().contains("must have the SHA-256"));
  }

  @Test
  void aMissingListOfChecksumsIsNamed() throws IOException {
    Files.delete(folder.resolve("SHA256SUMS"));
    assertTrue(messageOfLoading().contains("SHA256SUMS must exist"));
  }

  @Test
  void aFileThatTheListOfChecksumsOmitsIsRefused() throws IOException {
    Files.writeString(folder.resolve("SHA256SUMS"), "");
    assertTrue(messageOfLoading().contains("SHA256SUMS must have a line for " + FILE));
  }

  private String messageOfLoading() {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> Airlines.load(folder)).getMessage());
  }
}
