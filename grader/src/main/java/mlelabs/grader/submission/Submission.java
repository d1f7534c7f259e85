package mlelabs.grader.submission;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.LabResult;

/**
 * A notebook that can be graded.
 *
 * @param student as the folder or the file is named
 * @param lab which lab it answers
 * @param file where it lies
 * @param cells the sources of its code cells, in the order of the notebook
 * @param hash SHA-256 of the file, in hexadecimal
 */
public record Submission(String student, Lab lab, Path file, List<String> cells, String hash) {

  static final Comparator<Submission> ORDER =
      Comparator.comparing(Submission::student).thenComparing(s -> s.lab().id());

  /** Copies the list. */
  public Submission {
    cells = List.copyOf(cells);
  }

  /** What became of it once it was graded. */
  public Outcome graded(LabResult result) {
    return new Outcome(
        student,
        lab.id(),
        file,
        Verdict.GRADED,
        "",
        Optional.of(result),
        hash,
        HandedInTime.of(file));
  }

  /** What became of it where grading failed. */
  public Outcome notGraded(String reason) {
    return Outcome.without(student, lab.id(), file, Verdict.NOT_GRADED, reason);
  }
}
