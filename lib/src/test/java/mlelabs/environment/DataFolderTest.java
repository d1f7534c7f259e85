package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  /** {@code printf abc | sha256sum}. */
  private static final String SUM_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void wholeFilesAreNotNamed() throws IOException {
    Files.writeString(folder.resolve("SHA256SUMS"), SUM_OF_ABC + "  a.gz\n");
    Files.writeString(folder.resolve("a.gz"), "abc");
    assertEquals(List.of(), new DataFolder(folder).broken());
  }

  @Test
  void alteredAndMissingFilesAreNamed() throws IOException {
    Files.writeString(
        folder.resolve("SHA256SUMS"), SUM_OF_ABC + "  a.gz\n" + SUM_OF_ABC + "  b.gz\n");
    Files.writeString(folder.resolve("a.gz"), "abd");
    assertEquals(List.of("a.gz", "b.gz"), new DataFolder(folder).broken());
  }

  @Test
  void aFolderWithoutChecksumsIsBroken() {
    assertEquals(List.of("SHA256SUMS"), new DataFolder(folder).broken());
  }
}
