package mlelabs.grader.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What it took a grader to grade a class.
 *
 * @param grader its name
 * @param wall from the start of the command to its end
 * @param grading processor time of the grader itself
 * @param running processor time of the processes that run submissions
 * @param walls how long each submission took
 * @param peakBytes resident memory of all processes together
 */
record Graded(
    String grader,
    Duration wall,
    Duration grading,
    Duration running,
    List<Duration> walls,
    long peakBytes) {

  /** The heading of the table that {@link #row} belongs to. */
  static final String HEADING =
      """
      | grader | submissions | wall s | wall s a submission | CPU s a submission | of these the grader | of these what runs submissions | p95 wall s of one | peak memory MB | × CPU of the first |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  Graded {
    walls = List.copyOf(walls);
    if (walls.isEmpty()) {
      throw new IllegalArgumentException("at least 1 submission must be graded, but was none");
    }
  }

  private double processorSecondsEach() {
    return each(grading.plus(running));
  }

  /** A row of the table in Markdown, compared with the first one's. */
  String row(Graded first) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.2f | %.2f | %.2f | %.2f | %.2f | %d | %.1f |%n",
        grader,
        walls.size(),
        seconds(wall),
        each(wall),
        processorSecondsEach(),
        each(grading),
        each(running),
        seconds(quantile95()),
        peakBytes >> 20,
        processorSecondsEach() / first.processorSecondsEach());
  }

  /** The least time within which 95 of 100 submissions were done. */
  private Duration quantile95() {
    List<Duration> sorted = walls.stream().sorted().toList();
    return sorted.get((int) Math.ceil(.95 * sorted.size()) - 1);
  }

  private double each(Duration all) {
    return seconds(all) / walls.size();
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
