package mlelabs.grader.batch;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import mlelabs.grader.submission.Outcome;

/** A bar that fills in place, with the time left, for terminals. */
public final class BarProgress implements Progress {

  private static final int WIDTH = 28;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final Clock clock;
  private final Instant start;

  /**
   * @param out the terminal
   * @param clock from which the time left is reckoned, from now on
   */
  public BarProgress(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
    this.start = clock.instant();
  }

  @Override
  public void done(Outcome outcome, int done, int total) {
    int filled = (int) ((long) WIDTH * done / total);
    String left = TimeLeft.of(Duration.between(start, clock.instant()), done, total);
    out.printf(
        Locale.ROOT,
        "%s%s%s %d/%d  %s",
        CLEAR,
        "█".repeat(filled),
        "░".repeat(WIDTH - filled),
        done,
        total,
        left);
    out.flush();
  }

  @Override
  public void end() {
    out.print(CLEAR);
    out.flush();
  }
}
