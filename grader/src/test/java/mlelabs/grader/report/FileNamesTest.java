package mlelabs.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class FileNamesTest {

  @Test
  void everyNameIsOneSafeSegment() {
    List<String> all =
        List.of(
            "",
            ".",
            "..",
            "../../etc",
            "a/b",
            "a\\b",
            "C:evil",
            "nul",
            "AUX.txt",
            "a\u0000b",
            "a\nb",
            " a ",
            "a.",
            "\u202egnp",
            "*?<>|\"",
            "~",
            "-rf");
    for (String student : all) {
      String name = new FileNames(List.of(student)).of(student);
      Path inside = Path.of("/out/feedback").resolve(name).normalize();
      assertEquals(Path.of("/out/feedback"), inside.getParent());
      assertTrue(name.matches("[\\p{L}\\p{M}\\p{N} ._-]+"), name);
      assertTrue(!name.startsWith(".") && !name.endsWith(".") && !name.endsWith(" "), name);
      assertTrue(!name.toLowerCase(Locale.ROOT).matches("(con|nul|aux|prn)(\\..*)?"), name);
    }
  }

  @Test
  void anOrdinaryNameStaysAsItIs() {
    assertEquals("José Ñandú-2", new FileNames(List.of("José Ñandú-2")).of("José Ñandú-2"));
    assertEquals("王芳", new FileNames(List.of("王芳")).of("王芳"));
  }

  @Test
  void alteredNamesStayApart() {
    FileNames names = new FileNames(List.of("a/b", "a\\b", "a_b"));
    assertNotEquals(names.of("a/b"), names.of("a\\b"));
    assertNotEquals(names.of("a/b"), names.of("a_b"));
  }

  @Test
  void aVeryLongNameFitsAFileSystem() {
    String student = "é".repeat(4000);
    String name = new FileNames(List.of(student)).of(student);
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 100);
  }
}
