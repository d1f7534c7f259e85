package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Places over a map that is drawn by faint dots, one for each airport: there are enough of them to
 * show the land.
 *
 * @param dots projected positions of the dots
 * @param shown the places, largest first, within the map
 * @param hidden the places outside it, which are named below
 */
record Atlas(
    List<Point2D> dots, List<Place> shown, List<Place> hidden, ColorScale scale, String unit)
    implements Layer {

  private static final double LARGEST = 17;
  private static final int LABELS = 40;
  private static final Color LAND = new Color(0xa3abb4);

  static Atlas of(
      List<Place> places, List<Point2D> dots, Range lon, Range lat, ColorScale scale, String unit) {
    List<Place> shown =
        places.stream()
            .filter(place -> lon.contains(place.lon()) && lat.contains(place.lat()))
            .sorted(Comparator.comparingLong(Place::count).reversed().thenComparing(Place::name))
            .toList();
    List<Place> hidden = places.stream().filter(place -> !shown.contains(place)).toList();
    return new Atlas(dots, shown, hidden, scale, unit);
  }

  @Override
  public void paint(Graphics2D g, Space space) {
    Fit fit = fit(space.plot());
    g.setColor(LAND);
    for (Point2D dot : dots) {
      Point2D at = fit.place(dot);
      g.fill(new Rectangle2D.Double(at.getX() - 1.2, at.getY() - 1.2, 2.4, 2.4));
    }
    List<Rectangle2D> taken = new ArrayList<>();
    for (Place place : shown) {
      circle(g, space, center(fit, place), place, taken);
    }
    shown.stream()
        .limit(LABELS)
        .forEach(place -> label(g, space, center(fit, place), place, taken));
    sizes(g, space);
    note(g, space);
  }

  /** From projected positions to the paper. */
  private record Fit(double scale, double x, double y) {
    Point2D place(Point2D projected) {
      return new Point2D.Double(x + scale * projected.getX(), y - scale * projected.getY());
    }
  }

  private Fit fit(Rectangle2D plot) {
    Rectangle2D bounds = new Rectangle2D.Double();
    List<Point2D> all = new ArrayList<>(dots);
    shown.forEach(place -> all.add(Albers.project(place.lat(), place.lon())));
    if (!all.isEmpty()) {
      bounds.setFrameFromDiagonal(all.get(0), all.get(0));
      all.forEach(bounds::add);
    }
    double margin = 14;
    double scale =
        Math.min(
            (plot.getWidth() - 2 * margin) / Math.max(bounds.getWidth(), 1e-6),
            (plot.getHeight() - 2 * margin) / Math.max(bounds.getHeight(), 1e-6));
    return new Fit(
        scale,
        plot.getCenterX() - scale * bounds.getCenterX(),
        plot.getCenterY() + scale * bounds.getCenterY());
  }

  private static Point2D center(Fit fit, Place place) {
    return fit.place(Albers.project(place.lat(), place.lon()));
  }

  private double radius(long count) {
    long most = shown.isEmpty() ? 1 : Math.max(1, shown.get(0).count());
    return Math.max(2.5, LARGEST * Math.sqrt((double) count / most));
  }

  private void circle(Graphics2D g, Space space, Point2D at, Place place, List<Rectangle2D> taken) {
    double radius = radius(place.count());
    Ellipse2D circle =
        new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    boolean colored = !Double.isNaN(place.value());
    g.setColor(colored ? scale.color(place.value()) : space.theme().paper());
    g.fill(circle);
    g.setColor(space.theme().muted());
    g.setStroke(new BasicStroke(0.7f));
    g.draw(circle);
    taken.add(circle.getBounds2D());
  }

  /** Writes the name beside the circle, where neither a circle nor a name is. */
  private void label(Graphics2D g, Space space, Point2D at, Place place, List<Rectangle2D> taken) {
    double width = Ink.width(place.name(), Ink.SMALL);
    double away = radius(place.count()) + 2;
    double[][] corners = {
      {at.getX() + away, at.getY() - 5},
      {at.getX() - away - width, at.getY() - 5},
      {at.getX() - width / 2, at.getY() - away - 10},
      {at.getX() - width / 2, at.getY() + away}
    };
    for (double[] corner : corners) {
      Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], width, 10);
      if (space.plot().contains(box) && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        Ink.text(g, place.name(), Ink.SMALL, space.theme().ink(), corner[0], corner[1] + 9, 0);
        return;
      }
    }
  }

  private void sizes(Graphics2D g, Space space) {
    if (shown.isEmpty()) {
      return;
    }
    double x = space.plot().getX() + 22;
    double y = space.plot().getMaxY() - 22;
    double most = Math.pow(10, Math.floor(Math.log10(Math.max(1, shown.get(0).count()))));
    Ink.text(g, unit, Ink.SMALL, space.theme().muted(), space.plot().getX(), y, 0);
    y -= 6;
    for (double count : new double[] {most, most / 10}) {
      double radius = radius((long) count);
      y -= 8 + 2 * radius;
      g.setColor(space.theme().muted());
      g.setStroke(new BasicStroke(1));
      g.draw(new Ellipse2D.Double(x - radius, y, 2 * radius, 2 * radius));
      String label = Ticks.label(count);
      Ink.text(g, label, Ink.SMALL, space.theme().muted(), x + LARGEST, y + radius + 4, 0);
    }
  }

  private void note(Graphics2D g, Space space) {
    if (!hidden.isEmpty()) {
      String names = hidden.stream().map(Place::name).collect(Collectors.joining(", "));
      String note = "outside this map: " + names;
      Ink.text(
          g,
          note,
          Ink.SMALL,
          space.theme().muted(),
          space.plot().getX(),
          space.plot().getMaxY() - 4,
          0);
    }
  }
}
