package mlelabs.grader.submission;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import mlelabs.grader.grading.LabResult;

/**
 * What became of one submission.
 *
 * @param student as the folder or the file is named
 * @param lab the lab's id, or empty where it is not known
 * @param file where the submission lies
 * @param verdict whether it has a score
 * @param reason why it has none; empty where it has one
 * @param result the scores, where it has any
 * @param hash SHA-256 of the file in hexadecimal; empty where it was not graded
 * @param handedIn when the file was handed in; 1970 where it was not graded
 */
public record Outcome(
    String student,
    String lab,
    Path file,
    Verdict verdict,
    String reason,
    Optional<LabResult> result,
    String hash,
    Instant handedIn) {

  /** By student as a reader would look for the name, then by lab. */
  public static final Comparator<Outcome> ORDER =
      Comparator.comparing((Outcome o) -> sortKey(o.student))
          .thenComparing(Outcome::student)
          .thenComparing(Outcome::lab);

  /**
   * @throws IllegalArgumentException if it has a result without being graded, or the other way
   *     round, or is not graded without a reason
   */
  public Outcome {
    if ((verdict == Verdict.GRADED) != result.isPresent()) {
      throw new IllegalArgumentException("exactly a graded submission must have a result");
    }
    if ((verdict == Verdict.GRADED) != reason.isEmpty()) {
      throw new IllegalArgumentException("exactly a submission without score must have a reason");
    }
  }

  /** What became of a submission without score. */
  public static Outcome without(
      String student, String lab, Path file, Verdict verdict, String reason) {
    return new Outcome(student, lab, file, verdict, reason, Optional.empty(), "", Instant.EPOCH);
  }

  /** Whether it has a score. */
  public boolean graded() {
    return verdict == Verdict.GRADED;
  }

  private static String sortKey(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
