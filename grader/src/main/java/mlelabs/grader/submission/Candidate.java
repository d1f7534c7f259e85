package mlelabs.grader.submission;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.notebook.Notebook;
import mlelabs.grader.notebook.UnreadableNotebookException;

/**
 * A notebook handed in, read, before the one that counts for its lab is chosen.
 *
 * @param file what was handed in
 * @param lab which lab it answers, where that is known
 * @param recognised whether the notebook said so itself
 * @param cells the sources of its code cells
 * @param hash SHA-256 of the file, in hexadecimal
 * @param problem why it cannot be graded, or empty
 */
record Candidate(
    HandedIn file,
    Optional<Lab> lab,
    boolean recognised,
    List<String> cells,
    String hash,
    String problem) {

  private static final String NO_LAB =
      "neither its metadata nor its file name says which lab of the course it answers";

  /** The one that counts first. */
  static final Comparator<Candidate> PREFERENCE =
      Comparator.comparing((Candidate c) -> !c.problem.isEmpty())
          .thenComparing(c -> !c.bearsReleasedName())
          .thenComparing(c -> !c.recognised)
          .thenComparing(c -> c.file.depth())
          .thenComparing(c -> c.file.file());

  /** Reads a file; one that answers no lab is taken for the fallback. */
  static Candidate read(Course course, HandedIn file, Optional<Lab> fallback) {
    if (!file.problem().isEmpty()) {
      return broken(course, file, fallback, file.problem());
    }
    try {
      Notebook notebook = Notebook.read(file.file());
      String hash = Sha256.of(file.file()).hex();
      Optional<Lab> named = notebook.lab(course, file.file());
      Optional<Lab> lab = named.or(() -> fallback);
      String problem = lab.isPresent() ? "" : NO_LAB;
      return new Candidate(file, lab, named.isPresent(), notebook.code(), hash, problem);
    } catch (UnreadableNotebookException e) {
      return broken(course, file, fallback, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return broken(course, file, fallback, "the file cannot be read: " + e);
    }
  }

  private static Candidate broken(
      Course course, HandedIn file, Optional<Lab> fallback, String problem) {
    Optional<Lab> named = new Notebook(List.of(), Optional.empty()).lab(course, file.file());
    return new Candidate(file, named.or(() -> fallback), named.isPresent(), List.of(), "", problem);
  }

  /** Whether it says that it answers another lab. */
  boolean answersAnotherThan(Lab asked) {
    return recognised && !lab.equals(Optional.of(asked));
  }

  /** Student and lab: what only one notebook may count for. */
  String place() {
    return file.student() + "\u0000" + labId();
  }

  /** What is graded, where it can be. */
  Optional<Submission> submission() {
    return lab.filter(l -> problem.isEmpty())
        .map(l -> new Submission(file.student(), l, file.file(), cells, hash));
  }

  /** What is reported of a notebook that cannot be read. */
  Outcome unreadable() {
    return Outcome.without(file.student(), labId(), file.file(), Verdict.UNREADABLE, problem);
  }

  /** What is reported where another notebook counts instead. */
  Outcome displacedBy(Candidate other) {
    String reason =
        "another notebook of the same student and lab counts instead: " + other.file.shown();
    return Outcome.without(file.student(), labId(), file.file(), Verdict.NOT_GRADED, reason);
  }

  private String labId() {
    return lab.map(Lab::id).orElse("");
  }

  private boolean bearsReleasedName() {
    return lab.map(l -> file.file().endsWith(l.notebook())).orElse(false);
  }
}
