package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Paper, title and colour scale around an XChart chart, which draws itself into what is left. The
 * title is on the left and goes over as many lines as it needs: XChart would cut it off.
 */
record Surround(Frame frame, Optional<ColorScale> scale) {

  private static final int MARGIN = 12;
  private static final int LINE = 20;
  private static final int STEPS = 64;

  /** The label of a tick at the right end reaches over it by half its width. */
  private static final int OVERHANG = 8;

  /** Draws the chart within. */
  @FunctionalInterface
  interface Inner {
    void paint(Graphics2D g, int width, int height);
  }

  void paint(Graphics2D g, int width, int height, Inner inner) {
    g.setColor(frame.theme().paper());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    int top = title(g, width);
    int right = scale.isPresent() ? scaleWidth() : OVERHANG;
    AffineTransform saved = g.getTransform();
    g.translate(0, top);
    inner.paint(g, width - right, height - top);
    scale.ifPresent(colors -> scale(g, colors, width - right + OVERHANG, height - top));
    g.setTransform(saved);
  }

  private int title(Graphics2D g, int width) {
    if (frame.title().isBlank()) {
      return 0;
    }
    List<String> lines = Ink.lines(frame.title(), Ink.TITLE, width - 2 * MARGIN);
    for (int i = 0; i < lines.size(); i++) {
      Ink.text(g, lines.get(i), Ink.TITLE, frame.theme().ink(), MARGIN, MARGIN + 14 + LINE * i, 0);
    }
    return MARGIN + LINE * lines.size();
  }

  private int scaleWidth() {
    double labels =
        scale.stream()
            .flatMap(colors -> ticks(colors).stream())
            .mapToDouble(tick -> Ink.width(Ticks.label(tick), Ink.TICK))
            .max()
            .orElse(0);
    return (int)
        Math.ceil(OVERHANG + 14 + 6 + labels + (frame.z().isBlank() ? MARGIN : MARGIN + 22));
  }

  private static List<Double> ticks(ColorScale colors) {
    return colors.logarithmic()
        ? Ticks.logarithmic(colors.range())
        : Ticks.linear(colors.range(), 6);
  }

  private void scale(Graphics2D g, ColorScale colors, int x, int height) {
    double top = 18;
    double length = Math.min(height - 70.0, 320);
    strip(g, colors, new Rectangle2D.Double(x, top, 14, length));
    double right = x + 20;
    for (double tick : ticks(colors)) {
      double y = top + length * (1 - colors.share(tick));
      g.setColor(frame.theme().muted());
      g.setStroke(new BasicStroke(1));
      g.draw(new Line2D.Double(x + 14.0, y, x + 17.0, y));
      String label = Ticks.label(tick);
      Ink.text(g, label, Ink.TICK, frame.theme().muted(), x + 20.0, y + 4, 0);
      right = Math.max(right, x + 20 + Ink.width(label, Ink.TICK));
    }
    Ink.upwards(
        g,
        frame.z(),
        Ink.fitting(frame.z(), Ink.AXIS, length),
        frame.theme().ink(),
        right + 13,
        top + length / 2);
  }

  private static void strip(Graphics2D g, ColorScale colors, Rectangle2D bounds) {
    double step = bounds.getHeight() / STEPS;
    for (int i = 0; i < STEPS; i++) {
      Color color = colors.color(colors.value(1 - (i + 0.5) / STEPS));
      g.setColor(color);
      // The overlap hides the seams that antialiasing leaves between neighbours.
      double overlap = i == STEPS - 1 ? 0 : 0.7;
      g.fill(
          new Rectangle2D.Double(
              bounds.getX(), bounds.getY() + i * step, bounds.getWidth(), step + overlap));
    }
  }
}
