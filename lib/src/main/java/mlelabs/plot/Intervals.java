package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A dot for each label, an interval around it as a box, and another as a line. */
record Intervals(double[] values, double[] inner, double[] outer) implements Layer {

  private static final double RADIUS = 3.5;

  private static final double HALF_BOX = 16;

  @Override
  public void paint(Graphics2D g, Space space) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        line(g, space, i);
        box(g, space, i);
        dot(g, space, i);
      }
    }
  }

  private void line(Graphics2D g, Space space, int i) {
    if (outer[i] > 0) {
      g.setColor(space.theme().ink());
      g.setStroke(new BasicStroke(2));
      double x = space.x(i);
      g.draw(new Line2D.Double(x, space.y(values[i] - outer[i]), x, space.y(values[i] + outer[i])));
    }
  }

  private void box(Graphics2D g, Space space, int i) {
    if (inner[i] > 0) {
      double top = space.y(values[i] + inner[i]);
      double height = space.y(values[i] - inner[i]) - top;
      g.setColor(Style.SERIES[1]);
      g.fill(new Rectangle2D.Double(space.x(i) - HALF_BOX, top, 2 * HALF_BOX, height));
    }
  }

  private void dot(Graphics2D g, Space space, int i) {
    g.setColor(space.theme().ink());
    g.fill(
        new Ellipse2D.Double(
            space.x(i) - RADIUS, space.y(values[i]) - RADIUS, 2 * RADIUS, 2 * RADIUS));
  }
}
