package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A dot with a name beside it for each point; where names would overlap, the first is written. */
@SuppressWarnings("ArrayRecordComponent")
record NamedPoints(List<String> names, double[] x, double[] y, double[] values, ColorScale scale)
    implements Layer {

  private static final double RADIUS = 4.5;

  @Override
  public void paint(Graphics2D g, Space space) {
    for (int i = 0; i < x.length; i++) {
      Ellipse2D dot =
          new Ellipse2D.Double(
              space.x(x[i]) - RADIUS, space.y(y[i]) - RADIUS, 2 * RADIUS, 2 * RADIUS);
      g.setColor(scale.color(values[i]));
      g.fill(dot);
      g.setColor(space.theme().muted());
      g.setStroke(new BasicStroke(0.6f));
      g.draw(dot);
    }
    List<Rectangle2D> taken = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      write(g, space, i, taken);
    }
  }

  private void write(Graphics2D g, Space space, int i, List<Rectangle2D> taken) {
    double width = Ink.width(names.get(i), Ink.SMALL);
    double height = Ink.SMALL.getSize();
    double left = space.x(x[i]) + RADIUS + 2;
    double base = space.y(y[i]) + height / 2.8;
    Rectangle2D room = new Rectangle2D.Double(left, base - height, width, height);
    if (!names.get(i).isBlank() && taken.stream().noneMatch(room::intersects)) {
      taken.add(room);
      Ink.text(g, names.get(i), Ink.SMALL, space.theme().ink(), left, base, 0);
    }
  }
}
