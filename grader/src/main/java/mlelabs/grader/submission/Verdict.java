package mlelabs.grader.submission;

import java.util.Locale;

/** Whether a submission has a score. */
public enum Verdict {
  /** It has one, whatever it is. */
  GRADED,
  /** The submission itself cannot be graded: not a notebook, or of no lab of the course. */
  UNREADABLE,
  /** It was left out for a reason that is not in its content; never a zero. */
  NOT_GRADED;

  /** As written into {@code grades.csv}: {@code not_graded}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
