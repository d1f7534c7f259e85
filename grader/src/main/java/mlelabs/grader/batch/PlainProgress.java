package mlelabs.grader.batch;

import java.io.PrintWriter;
import java.util.Locale;
import mlelabs.grader.submission.Outcome;

/** A line for every submission, for logs. */
public final class PlainProgress implements Progress {

  private final PrintWriter out;

  /**
   * @param out where the lines go
   */
  public PlainProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void done(Outcome outcome, int done, int total) {
    int width = Integer.toString(total).length();
    out.printf(Locale.ROOT, "[%" + width + "d/%d] %s%n", done, total, OutcomeLine.of(outcome));
    out.flush();
  }

  @Override
  public void end() {}
}
