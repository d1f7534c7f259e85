package mlelabs.grader.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mlelabs.environment.WholeFile;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;

/**
 * The released labs laid out as a course of nbgrader: {@code source/ASSIGNMENT/NOTEBOOK.ipynb} and
 * a configuration with which {@code nbgrader generate_assignment} changes no cell. nbgrader then
 * releases and collects; {@code course grade submitted/} grades what it collected.
 */
public final class NbgraderCourse {

  private static final String CONFIGURATION = "nbgrader_config.py";

  private NbgraderCourse() {}

  /**
   * Writes the labs that are released.
   *
   * @param labs the released notebooks
   * @return the assignments' names
   */
  public static List<String> write(Course course, Path labs, Path folder) throws IOException {
    List<String> assignments = new ArrayList<>();
    for (Lab lab : course.labs()) {
      Path notebook = labs.resolve(lab.notebook());
      if (Files.exists(notebook)) {
        String assignment = NbgraderTable.assignment(lab);
        WholeFile.write(
            folder.resolve("source").resolve(assignment).resolve(lab.notebook()),
            Files.readAllBytes(notebook));
        assignments.add(assignment);
      }
    }
    WholeFile.write(folder.resolve(CONFIGURATION), configuration());
    return assignments;
  }

  private static byte[] configuration() throws IOException {
    try (InputStream in = NbgraderCourse.class.getResourceAsStream(CONFIGURATION)) {
      if (in == null) {
        throw new IllegalStateException(CONFIGURATION + " must be in the jar");
      }
      return in.readAllBytes();
    }
  }
}
