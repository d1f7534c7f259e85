package mlelabs.grader.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.release.JavaMethod;

/**
 * The wrong answers kept for a lab, {@code wrong/01/1.3/name.java} on the class path.
 *
 * @param lab whose
 * @param answers by exercise, then name
 */
record WrongAnswers(Lab lab, List<WrongAnswer> answers) {

  static final int AT_LEAST = 3;

  /** Copies the list. */
  WrongAnswers {
    answers = List.copyOf(answers);
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException if a file is not of an exercise, or names no test
   */
  static WrongAnswers of(Lab lab) throws IOException {
    URL folder = WrongAnswers.class.getResource("/wrong/" + lab.id());
    if (folder == null) {
      return new WrongAnswers(lab, List.of());
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(lab, Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(lab, jar.getPath("/wrong/" + lab.id()));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Those below a folder that has a folder for every exercise. */
  static WrongAnswers in(Lab lab, Path folder) throws IOException {
    List<WrongAnswer> answers = new ArrayList<>();
    for (Path exercise : sorted(folder)) {
      String id = exercise.getFileName().toString().replace("/", "");
      LabExercise listed =
          lab.exercise(id)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "wrong/" + lab.id() + "/" + id + " must be named after an exercise"));
      for (Path file : sorted(exercise)) {
        answers.add(WrongAnswer.of(listed, file.getFileName().toString(), Files.readString(file)));
      }
    }
    return new WrongAnswers(lab, answers);
  }

  private static List<Path> sorted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exercises that have too few of them. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (LabExercise exercise : lab.exercises()) {
      long kept = answers.stream().filter(a -> a.exercise().equals(exercise)).count();
      if (kept < AT_LEAST) {
        missing.add(
            String.format(
                "exercise %s must have at least %d wrong answers, but has %d",
                exercise.id(), AT_LEAST, kept));
      }
    }
    return missing;
  }

  /**
   * Spreads them over as few submissions as it can: at most one an exercise, and no two that
   * declare the same method.
   */
  List<List<WrongAnswer>> batches() {
    List<List<WrongAnswer>> batches = new ArrayList<>();
    List<Set<String>> taken = new ArrayList<>();
    for (WrongAnswer answer : answers) {
      Set<String> names = declared(answer);
      int i = 0;
      while (i < batches.size() && names.stream().anyMatch(taken.get(i)::contains)) {
        i++;
      }
      if (i == batches.size()) {
        batches.add(new ArrayList<>());
        taken.add(new HashSet<>());
      }
      batches.get(i).add(answer);
      taken.get(i).addAll(names);
    }
    return batches;
  }

  private static Set<String> declared(WrongAnswer answer) {
    Set<String> names = new HashSet<>(Set.of(answer.exercise().method()));
    JavaMethod.declaredIn(answer.source()).forEach(method -> names.add(method.name()));
    return names;
  }
}
