package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/** A box for each group, at 0, 1, 2…. */
record Boxes(List<Box> boxes) implements Layer {

  /**
   * Tukey's box: quartiles (linear interpolation, type 7), and whiskers to the furthest values
   * within 1.5 times the interquartile range of the box.
   */
  record Box(double low, double lowerQuartile, double median, double upperQuartile, double high) {

    static Box of(double[] values) {
      double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
      if (sorted.length == 0) {
        return new Box(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
      }
      double q1 = quantile(sorted, 0.25);
      double q3 = quantile(sorted, 0.75);
      double reach = 1.5 * (q3 - q1);
      double low = Arrays.stream(sorted).filter(v -> v >= q1 - reach).findFirst().orElse(q1);
      double high = Arrays.stream(sorted).filter(v -> v <= q3 + reach).max().orElse(q3);
      return new Box(low, q1, quantile(sorted, 0.5), q3, high);
    }

    private static double quantile(double[] sorted, double p) {
      double at = p * (sorted.length - 1);
      int below = (int) at;
      int above = Math.min(below + 1, sorted.length - 1);
      return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
  }

  Range range() {
    return Range.of(
            boxes.stream()
                .flatMapToDouble(b -> Arrays.stream(new double[] {b.low(), b.high()}))
                .toArray())
        .widened(0.05);
  }

  @Override
  public void paint(Graphics2D g, Space space) {
    for (int i = 0; i < boxes.size(); i++) {
      if (!Double.isNaN(boxes.get(i).median())) {
        paint(g, space, i, boxes.get(i));
      }
    }
  }

  private static void paint(Graphics2D g, Space space, int at, Box box) {
    double x = space.x(at);
    double half = Math.min(space.x(at + 0.32) - x, 36);
    g.setColor(space.theme().muted());
    g.setStroke(new BasicStroke(1.3f));
    g.draw(new Line2D.Double(x, space.y(box.low()), x, space.y(box.high())));
    for (double end : new double[] {box.low(), box.high()}) {
      g.draw(new Line2D.Double(x - half / 2, space.y(end), x + half / 2, space.y(end)));
    }
    double top = space.y(box.upperQuartile());
    g.setColor(Style.SERIES[0]);
    g.fill(new Rectangle2D.Double(x - half, top, 2 * half, space.y(box.lowerQuartile()) - top));
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(2.2f));
    g.draw(new Line2D.Double(x - half, space.y(box.median()), x + half, space.y(box.median())));
  }
}
