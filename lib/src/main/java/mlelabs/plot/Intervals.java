package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** A dot for each label, with a short thick interval around it and a long thin one. */
record Intervals(double[] values, double[] inner, double[] outer) implements Layer {

  private static final double RADIUS = 5;

  @Override
  public void paint(Graphics2D g, Space space) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        bar(g, space, i, outer[i], 2f, space.theme().ink());
        bar(g, space, i, inner[i], 7f, Style.SERIES[1]);
        dot(g, space.x(i), space.y(values[i]));
      }
    }
  }

  private void bar(Graphics2D g, Space space, int i, double reach, float width, Color color) {
    if (reach > 0) {
      g.setColor(color);
      g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      double x = space.x(i);
      g.draw(new Line2D.Double(x, space.y(values[i] - reach), x, space.y(values[i] + reach)));
    }
  }

  private static void dot(Graphics2D g, double x, double y) {
    g.setColor(Style.SERIES[0]);
    g.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
  }
}
