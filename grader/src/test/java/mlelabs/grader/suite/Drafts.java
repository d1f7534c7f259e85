package mlelabs.grader.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;

/**
 * Labs that have contracts and suites and no notebook yet. {@code drafts/03.toml} is what the
 * manifest will list of lab 3, {@code drafts/03/3.1.java} the reference answer to its first
 * exercise; both go when the notebook comes.
 */
final class Drafts {

  private Drafts() {}

  /** Every lab with a draft, in the order of their numbers. */
  static List<Lab> labs() {
    URL folder = Drafts.class.getResource("/drafts");
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(".toml"))
          .sorted()
          .flatMap(file -> read(file).labs().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path must be made of URIs", e);
    }
  }

  private static Course read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Course.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reference answer to an exercise of a draft, as it will stand in the notebook's cell. */
  static String answer(Lab lab, LabExercise exercise) throws IOException {
    String name = "/drafts/" + lab.id() + "/" + exercise.id() + ".java";
    try (InputStream in = Drafts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("there is no answer " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
