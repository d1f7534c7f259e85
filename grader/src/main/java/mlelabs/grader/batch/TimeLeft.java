package mlelabs.grader.batch;

import java.time.Duration;
import java.util.Locale;

/** How much longer a batch takes if it goes on as it went. */
final class TimeLeft {

  private TimeLeft() {}

  /** In words; empty before anything is done and when all is. */
  static String of(Duration elapsed, int done, int total) {
    if (done == 0 || done >= total) {
      return "";
    }
    long seconds = Math.round(elapsed.toMillis() / 1000.0 * (total - done) / done);
    return "about " + words(seconds) + " left";
  }

  private static String words(long seconds) {
    if (seconds < 60) {
      return Math.max(1, seconds) + " s";
    }
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
  }
}
