package mlelabs.grader.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;

/**
 * A notebook as a learner handed it in: the sources of its cells, and what it says about its lab.
 * Outputs are passed over while reading and never held.
 *
 * @param cells in the order of the file
 * @param lab {@code metadata.mlelabs.lab}, where it is a text or a number
 */
public record Notebook(List<Cell> cells, Optional<String> lab) {

  /** Copies the list. */
  public Notebook {
    cells = List.copyOf(cells);
  }

  /**
   * Reads a file in nbformat 4.0 to 4.5 and tolerates what can be: source as text or as list of
   * lines, a byte order mark, Windows line ends, bytes that are not UTF-8 (read as U+FFFD), absent
   * metadata, unknown fields, outputs of any size within the limit of the file.
   *
   * @throws UnreadableNotebookException if the file is absent, empty, larger than 100 MB, not JSON,
   *     cut off, or not a notebook of that format; nothing else is thrown for any content
   */
  public static Notebook read(Path file) throws UnreadableNotebookException {
    return new SubmissionReader(file).read();
  }

  /** The sources of the code cells, in the order of the file. */
  public List<String> code() {
    return cells.stream().filter(c -> c.type() == Cell.Type.CODE).map(Cell::source).toList();
  }

  /**
   * Which lab it answers: the one its metadata names, else the one its file is named after. {@code
   * 01-explore-and-benchmark.ipynb} may have been altered on its way: {@code 01_explore…}, {@code …
   * (1).ipynb}, {@code …-Copy1.ipynb}, {@code student_01-explore-and-benchmark.ipynb}, {@code
   * lab1.ipynb}.
   *
   * @param file where it was read from; only its name counts
   */
  public Optional<Lab> lab(Course course, Path file) {
    return lab.flatMap(course::lab).or(() -> LabFileName.of(file).lab(course));
  }
}
