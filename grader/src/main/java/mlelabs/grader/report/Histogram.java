package mlelabs.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the scores of a class are distributed: ten bins of equal width, the last one closed, drawn in
 * a box of 400 × 190 units.
 *
 * @param bars from the lowest scores up
 * @param ticks at the edges of the bins
 * @param summary the same in words
 */
record Histogram(List<Bar> bars, List<Tick> ticks, String summary) {

  private static final int BINS = 10;
  private static final double WIDTH = 38;
  private static final double LEFT = 10;
  private static final double FLOOR = 160;
  private static final double HEIGHT = 130;

  /** The distribution of these scores of 0 to {@code maximum} points. */
  static Histogram of(double[] scores, int maximum) {
    int[] counts = new int[BINS];
    for (double score : scores) {
      counts[Math.max(0, Math.min(BINS - 1, (int) Math.floor(score * BINS / maximum)))]++;
    }
    int largest = 1;
    for (int count : counts) {
      largest = Math.max(largest, count);
    }
    List<Bar> bars = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bars.add(bar(i, counts[i], largest, range(i, maximum)));
    }
    for (int i = 0; i <= BINS; i += 2) {
      ticks.add(new Tick(number(LEFT + i * WIDTH), Points.brief(i * (double) maximum / BINS)));
    }
    return new Histogram(bars, ticks, words(bars));
  }

  private static Bar bar(int bin, int count, int largest, String range) {
    double height = HEIGHT * count / largest;
    double left = LEFT + bin * WIDTH;
    return new Bar(
        number(left + 2),
        number(FLOOR - height),
        number(WIDTH - 4),
        number(height),
        number(left + WIDTH / 2),
        number(FLOOR - height - 6),
        count == 0 ? "" : Integer.toString(count),
        range + " points: " + Wording.count(count, "submission"));
  }

  private static String range(int bin, int maximum) {
    String from = Points.brief(bin * (double) maximum / BINS);
    String to = Points.brief((bin + 1) * (double) maximum / BINS);
    return bin == BINS - 1 ? from + " to " + to : from + " to under " + to;
  }

  private static String words(List<Bar> bars) {
    return bars.stream()
        .filter(b -> !b.count().isEmpty())
        .map(Bar::label)
        .collect(Collectors.joining("; "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A bar with its count above it. */
  record Bar(
      String x,
      String y,
      String width,
      String height,
      String middle,
      String above,
      String count,
      String label) {}

  /** A number below the axis. */
  record Tick(String x, String text) {}
}
