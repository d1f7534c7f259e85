package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** A short line across the place of each label, such as what was expected of its bar. */
record Marks(double[] values) implements Layer {

  private static final double HALF = 0.46;

  @Override
  public void paint(Graphics2D g, Space space) {
    g.setColor(Style.SERIES[1]);
    g.setStroke(new BasicStroke(3));
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i])) {
        double y = space.y(values[i]);
        g.draw(new Line2D.Double(space.x(i - HALF), y, space.x(i + HALF), y));
      }
    }
  }
}
