package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A line over cells, with a light edge, so that it is seen on any colour. */
record Overlay(Line line, Color color) implements Layer {

  static final BasicStroke STROKE =
      new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  @Override
  public void paint(Graphics2D g, Space space) {
    Path2D path = new Path2D.Double();
    boolean apart = true;
    for (int i = 0; i < line.x().length; i++) {
      double x = space.x(line.x()[i]);
      double y = space.y(line.y()[i]);
      if (Double.isNaN(y)) {
        apart = true;
      } else if (apart) {
        path.moveTo(x, y);
        apart = false;
      } else {
        path.lineTo(x, y);
      }
    }
    g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(new Color(0xfdfdfd));
    g.draw(path);
    g.setStroke(STROKE);
    g.setColor(color);
    g.draw(path);
  }
}
