package mlelabs.grader.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mlelabs.environment.Installation;
import mlelabs.environment.WholeFile;
import mlelabs.exercise.Lab;

/**
 * What Gradescope calls an autograder: an archive with {@code setup.sh}, {@code run_autograder} and
 * all that they need, here the built course without its solutions. The same course gives the same
 * bytes.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope's
 *     specification</a>
 */
public final class GradescopeAutograder {

  private static final long TIME = 315_532_800_000L; // 1980, the first that an archive can hold

  private final Installation course;
  private final Lab lab;
  private final boolean trusted;

  /**
   * @param course built
   * @param lab the one lab of the assignment
   * @param trusted whether submissions run without a sandbox of their own
   */
  public GradescopeAutograder(Installation course, Lab lab, boolean trusted) {
    this.course = course;
    this.lab = lab;
    this.trusted = trusted;
  }

  /** Writes the archive. */
  public void write(Path zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("setup.sh", Template.text("setup.sh").getBytes(StandardCharsets.UTF_8));
    files.put(
        "run_autograder",
        Template.text("run_autograder")
            .replace("@LAB@", lab.id())
            .replace("@TRUST@", trusted ? "--trust-submissions" : "")
            .getBytes(StandardCharsets.UTF_8));
    addCourse(files);
    WholeFile.write(zip, zipped(files));
  }

  private void addCourse(Map<String, byte[]> files) throws IOException {
    for (String file :
        new String[] {
          "pom.xml",
          "lib/pom.xml",
          "lib/target/mlelabs.jar",
          "grader/target/course.jar",
          "labs/" + lab.notebook()
        }) {
      add(files, course.home().resolve(file));
    }
    addAll(files, course.libraryDependencies());
    addAll(files, course.home().resolve("grader/target/dependencies"));
  }

  private void addAll(Map<String, byte[]> files, Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        boolean twice = Files.exists(course.libraryDependencies().resolve(file.getFileName()));
        boolean library = file.getFileName().equals(course.libraryJar().getFileName());
        if (file.startsWith(course.libraryDependencies()) || !twice && !library) {
          add(files, file);
        }
      }
    }
  }

  private void add(Map<String, byte[]> files, Path file) throws IOException {
    files.put("course/" + course.home().relativize(file), Files.readAllBytes(file));
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
