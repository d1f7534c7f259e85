package mlelabs.grader.validate;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What became of a proof.
 *
 * @param claim what must hold
 * @param failures why it does not; empty if it does
 * @param took how long it was looked at
 */
public record Verdict(String claim, List<String> failures, Duration took) {

  /** Copies the list. */
  public Verdict {
    failures = List.copyOf(failures);
  }

  /** Whether it holds. */
  public boolean holds() {
    return failures.isEmpty();
  }

  /** One line, and the reasons below it, indented. */
  @Override
  public String toString() {
    String line =
        String.format(
            Locale.ROOT,
            "%s %6.1f s  %s",
            holds() ? "ok    " : "FAILED",
            took.toMillis() / 1000.0,
            claim);
    StringBuilder text = new StringBuilder(line);
    failures.forEach(f -> text.append("\n    ").append(f.replace("\n", "\n    ")));
    return text.toString();
  }
}
