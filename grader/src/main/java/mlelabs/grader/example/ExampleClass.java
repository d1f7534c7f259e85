package mlelabs.grader.example;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.release.Release;
import mlelabs.grader.release.ReleaseException;

/**
 * A class of pretend learners, listed in {@code example-class.toml}: perfect, not begun, with
 * typical mistakes, hostile, broken. Their notebooks are made from the lab as it is released at the
 * moment, so they never fall out of step with it.
 *
 * @param lab the id of the lab that they hand in
 * @param learners one notebook each
 */
public record ExampleClass(String lab, List<Learner> learners) {

  private static final String RESOURCE = "/example-class.toml";

  /** Copies the list. */
  public ExampleClass {
    learners = List.copyOf(learners);
  }

  /** The class that comes with the course. */
  public static ExampleClass load() throws IOException {
    try (InputStream in = ExampleClass.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " must be on the class path");
      }
      return TomlMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(in, ExampleClass.class);
    }
  }

  /**
   * Writes {@code LEARNER/NOTEBOOK.ipynb} for every learner.
   *
   * @param solutions the authored notebooks
   * @param folder where to
   * @throws ReleaseException if the lab cannot be released
   */
  public void write(Course course, Path solutions, Path folder)
      throws IOException, ReleaseException {
    Lab handedIn = course.lab(lab).orElseThrow();
    byte[] released =
        Objects.requireNonNull(
            Release.of(course, List.of(handedIn), solutions).notebooks().get(handedIn.notebook()));
    byte[] solution = Files.readAllBytes(solutions.resolve(handedIn.notebook()));
    AnsweredLab answered = new AnsweredLab(handedIn, released, solution);
    for (Learner learner : learners) {
      Path notebook = folder.resolve(learner.name()).resolve(handedIn.notebook());
      Files.createDirectories(notebook.resolveSibling(""));
      Files.write(notebook, answered.by(learner));
    }
  }
}
