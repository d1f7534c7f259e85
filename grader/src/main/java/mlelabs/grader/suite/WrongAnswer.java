package mlelabs.grader.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;

/**
 * A plausible wrong answer, kept to prove that the suite catches it. It stands in {@code
 * wrong/LAB/EXERCISE/NAME.java}: a first line {@code // caught by: nameOfTheTest}, then the
 * learner's method as it would stand in a cell, with the methods it calls.
 *
 * @param exercise the exercise's id
 * @param name what it gets wrong, in words joined by hyphens
 * @param caughtBy the test whose misconception names the mistake
 * @param source the cell
 */
public record WrongAnswer(String exercise, String name, String caughtBy, String source) {

  private static final String FIRST_LINE = "// caught by: ";
  private static final String EXTENSION = ".java";

  /**
   * The wrong answers kept for an exercise, by name.
   *
   * @throws IllegalArgumentException if there is none, or one does not say what catches it
   */
  public static List<WrongAnswer> of(Lab lab, LabExercise exercise) {
    String folder = "/wrong/" + lab.id() + "/" + exercise.id();
    URL url = WrongAnswer.class.getResource(folder);
    if (url == null) {
      throw new IllegalArgumentException(
          "exercise " + exercise.id() + " must have wrong answers in " + folder.substring(1));
    }
    try {
      return read(url.toURI(), folder, exercise.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path must be made of URIs", e);
    }
  }

  private static List<WrongAnswer> read(URI uri, String folder, String exercise)
      throws IOException {
    if (!"jar".equals(uri.getScheme())) {
      return read(Path.of(uri), exercise);
    }
    // Opened apart from the provider's own map, so that two readers do not close each other's.
    Path jar = Path.of(URI.create(uri.getSchemeSpecificPart().replaceFirst("!.*", "")));
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      return read(files.getPath(folder), exercise);
    }
  }

  private static List<WrongAnswer> read(Path folder, String exercise) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(file -> parse(file, exercise)).toList();
    }
  }

  private static WrongAnswer parse(Path file, String exercise) {
    try {
      return parse(String.valueOf(file.getFileName()), Files.readString(file), exercise);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WrongAnswer parse(String file, String text, String exercise) {
    int end = text.indexOf('\n');
    if (!file.endsWith(EXTENSION) || !text.startsWith(FIRST_LINE) || end < 0) {
      throw new IllegalArgumentException(
          "a wrong answer must be a NAME.java that begins with \""
              + FIRST_LINE
              + "\", but "
              + file
              + " of exercise "
              + exercise
              + " is not");
    }
    return new WrongAnswer(
        exercise,
        file.substring(0, file.length() - EXTENSION.length()),
        text.substring(FIRST_LINE.length(), end).strip(),
        text.substring(end + 1));
  }
}
