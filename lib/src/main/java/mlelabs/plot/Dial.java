package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Labels around a circle, clockwise from the top, each on a disc coloured by its value.
 *
 * @param labels evenly spread
 * @param values one for each label; a disc without a value (NaN) is empty
 * @param scale of the colours
 */
record Dial(List<String> labels, double[] values, ColorScale scale) implements Layer {

  @Override
  public void paint(Graphics2D g, Space space) {
    Rectangle2D plot = space.plot();
    double room = Math.min(plot.getWidth(), plot.getHeight()) / 2;
    double disc = Math.min(24, 0.8 * Math.PI * room / Math.max(3, labels.size()));
    double radius = room - disc - 4;
    g.setStroke(new BasicStroke(1.2f));
    g.setColor(space.theme().grid());
    g.draw(circle(plot.getCenterX(), plot.getCenterY(), radius));
    for (int i = 0; i < labels.size(); i++) {
      double angle = 2 * Math.PI * i / labels.size();
      double x = plot.getCenterX() + radius * Math.sin(angle);
      double y = plot.getCenterY() - radius * Math.cos(angle);
      disc(g, space.theme(), i, circle(x, y, disc));
    }
  }

  private void disc(Graphics2D g, Theme theme, int i, Ellipse2D disc) {
    boolean missing = Double.isNaN(values[i]);
    Color fill = missing ? theme.paper() : scale.color(values[i]);
    g.setColor(fill);
    g.fill(disc);
    g.setColor(missing ? theme.muted() : fill);
    g.draw(disc);
    Color ink = missing ? theme.muted() : ColorScale.inkOn(fill);
    double baseline = disc.getCenterY() + Ink.TICK.getSize() / 2.8;
    Ink.text(g, labels.get(i), Ink.TICK, ink, disc.getCenterX(), baseline, 0.5);
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
