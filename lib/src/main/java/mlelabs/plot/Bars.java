package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Bars from 0 to a value each, with or without an error bar. */
record Bars(double[] left, double[] right, double[] values, double[] errors) implements Layer {

  /** One bar between each two neighbouring edges. */
  static Bars between(double[] edges, long[] counts) {
    double[] left = new double[counts.length];
    double[] right = new double[counts.length];
    double[] values = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      left[i] = edges[i];
      right[i] = edges[i + 1];
      values[i] = counts[i];
    }
    return new Bars(left, right, values, new double[counts.length]);
  }

  /** One bar at each of 0, 1, 2…, apart. */
  static Bars at(double[] values, double[] errors) {
    double[] left = new double[values.length];
    double[] right = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      left[i] = i - 0.38;
      right[i] = i + 0.38;
    }
    return new Bars(left, right, values, errors);
  }

  @Override
  public void paint(Graphics2D g, Space space) {
    g.setColor(Style.SERIES[0]);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0 && !Double.isNaN(values[i])) {
        var bar = space.rectangle(left[i], 0, right[i], values[i]);
        double gap = Math.min(0.5, bar.getWidth() / 10);
        bar.setRect(bar.getX() + gap, bar.getY(), bar.getWidth() - 2 * gap, bar.getHeight());
        g.fill(bar);
      }
    }
    baseline(g, space);
    errorBars(g, space);
  }

  private static void baseline(Graphics2D g, Space space) {
    g.setColor(space.theme().muted());
    g.setStroke(new BasicStroke(1));
    double zero = space.y(0);
    g.draw(new Line2D.Double(space.plot().getX(), zero, space.plot().getMaxX(), zero));
  }

  private void errorBars(Graphics2D g, Space space) {
    g.setColor(space.theme().ink());
    g.setStroke(new BasicStroke(1.4f));
    for (int i = 0; i < values.length; i++) {
      if (errors[i] > 0) {
        g.draw(errorBar(space, (left[i] + right[i]) / 2, values[i], errors[i]));
      }
    }
  }

  private static Path2D errorBar(Space space, double at, double value, double error) {
    double x = space.x(at);
    double low = space.y(value - error);
    double high = space.y(value + error);
    Path2D path = new Path2D.Double();
    path.moveTo(x - 4, low);
    path.lineTo(x + 4, low);
    path.moveTo(x, low);
    path.lineTo(x, high);
    path.moveTo(x - 4, high);
    path.lineTo(x + 4, high);
    return path;
  }
}
