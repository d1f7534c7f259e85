package mlelabs.grader.batch;

import java.util.Locale;
import mlelabs.grader.submission.Outcome;

/** An outcome on one line of a terminal; nothing in it can steer the terminal. */
public final class OutcomeLine {

  private OutcomeLine() {}

  /** Such as {@code ada, lab 01: 72.50 of 100}. */
  public static String of(Outcome outcome) {
    String lab = outcome.lab().isEmpty() ? "" : ", lab " + outcome.lab();
    String what =
        outcome
            .result()
            .map(r -> String.format(Locale.ROOT, "%.2f of %d", r.score(), r.lab().points()))
            .orElseGet(() -> outcome.verdict().label() + ", " + outcome.reason());
    return safe(outcome.student() + lab + ": " + what);
  }

  /** The text without control, format and line-breaking characters. */
  public static String safe(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\ufffd");
  }
}
