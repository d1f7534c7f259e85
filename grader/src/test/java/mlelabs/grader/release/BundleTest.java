package mlelabs.grader.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mlelabs.environment.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

  @TempDir Path home;

  private void put(String... names) throws IOException {
    for (String name : names) {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "content of " + name);
    }
  }

  private Release release() throws IOException, ReleaseException {
    Sample.write(home.resolve("solutions"), Sample.notebook());
    return Release.of(Sample.course(), home.resolve("solutions"));
  }

  private void putCourse() throws IOException {
    put("pom.xml", ".gitignore", ".mvn/jvm.config", "README.md", ".git/config", ".ci/run");
    put("data/README.md", "data/flights.csv.gz", "data/.cache/x", "data/__pycache__/x");
    put("lib/pom.xml", "lib/src/main/java/A.java", "lib/src/main/resources/r.txt");
    put("lib/src/test/java/ATest.java", "lib/target/mlelabs.jar");
    put("grader/pom.xml", "grader/src/main/resources/course.toml");
    put("grader/src/main/resources/wrong/90/90.1/a.java", "labs/scoreboard.csv", "notes.txt");
  }

  private static Map<String, String> unzipped(Path zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        files.put(e.getName(), new String(in.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  @Test
  void itHoldsAllThatALearnerNeedsAndNothingElse() throws Exception {
    putCourse();
    Path zip = home.resolve("out/learners.zip");
    Bundle.of(home, release()).write(zip);
    Map<String, String> files = unzipped(zip);
    assertEquals(
        new TreeSet<>(
            Set.of(
                "mlelabs/.gitignore",
                "mlelabs/.mvn/jvm.config",
                "mlelabs/README.md",
                "mlelabs/data/README.md",
                "mlelabs/data/flights.csv.gz",
                "mlelabs/labs/90-sample.ipynb",
                "mlelabs/lib/pom.xml",
                "mlelabs/lib/src/main/java/A.java",
                "mlelabs/lib/src/main/resources/course.toml",
                "mlelabs/lib/src/main/resources/r.txt",
                "mlelabs/pom.xml")),
        new TreeSet<>(files.keySet()));
    assertEquals(
        "content of grader/src/main/resources/course.toml",
        files.get("mlelabs/lib/src/main/resources/course.toml"));
    assertTrue(String.valueOf(files.get("mlelabs/README.md")).contains("mvn -Plab"));
    assertFalse(String.valueOf(files.get("mlelabs/labs/90-sample.ipynb")).contains("doubled"));
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws Exception {
    putCourse();
    Bundle.of(home, release()).write(home.resolve("a.zip"));
    Files.setLastModifiedTime(
        home.resolve("pom.xml"), java.nio.file.attribute.FileTime.fromMillis(1_000_000_000L));
    Bundle.of(home, release()).write(home.resolve("b.zip"));
    assertArrayEquals(
        Files.readAllBytes(home.resolve("a.zip")), Files.readAllBytes(home.resolve("b.zip")));
  }

  @Test
  void theCoursesOwnBundleHoldsNoSuiteAnswerOrWrongAnswer() throws Exception {
    Path course = Installation.locate().home();
    for (String name : Bundle.of(course, release()).files().keySet()) {
      assertFalse(
          name.matches(".*(Suite\\.java|/wrong/.*|/suite/.*|solutions/.*|src/test/.*)"), name);
      assertFalse(name.startsWith("grader/"), name);
    }
  }
}
