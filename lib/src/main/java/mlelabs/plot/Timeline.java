package mlelabs.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mlelabs.data.pipeline.Explanation;
import mlelabs.data.pipeline.Span;

/**
 * What threads did over time: a lane for each thread, in it a bar for each stage, light where it
 * only waited. Lanes stand in groups, one below the other on the same axis of milliseconds; above
 * them is the legend. What is shorter than a pixel is drawn as what took most of its pixel.
 *
 * @param groups by heading, each with its lanes in order
 * @param stages in the order of the legend
 */
record Timeline(Map<String, List<Lane>> groups, List<String> stages) implements Layer {

  private static final double NANOS = 1e6;
  private static final String TRAINER = "trainer";
  private static final int WAITING_ALPHA = 55;
  private static final double SWATCH = 11;

  /** One thread's spans. */
  record Lane(String name, List<Span> spans) {}

  private record Shade(String stage, boolean waiting) {}

  static Timeline of(Map<String, List<Span>> recorded) {
    Map<String, List<Lane>> groups = new LinkedHashMap<>();
    Set<String> stages = new LinkedHashSet<>();
    recorded.forEach(
        (heading, spans) -> {
          groups.put(heading, lanes(spans));
          spans.stream().map(Span::stage).forEach(stages::add);
        });
    // The trainer is in every group: it is named last and has the same colour in every picture.
    if (stages.remove(Explanation.TRAIN)) {
      stages.add(Explanation.TRAIN);
    }
    return new Timeline(groups, List.copyOf(stages));
  }

  private static List<Lane> lanes(List<Span> spans) {
    Map<String, List<Span>> byThread = new LinkedHashMap<>();
    spans.forEach(s -> byThread.computeIfAbsent(s.thread(), t -> new ArrayList<>()).add(s));
    List<Lane> lanes = new ArrayList<>();
    byThread.forEach(
        (thread, own) -> {
          boolean trains = own.stream().anyMatch(s -> s.stage().equals(Explanation.TRAIN));
          lanes.add(trains ? lanes.size() : 0, new Lane(trains ? TRAINER : thread, own));
        });
    return lanes;
  }

  /** Milliseconds until the last span ends. */
  double millis() {
    return groups.values().stream()
            .flatMap(List::stream)
            .flatMap(lane -> lane.spans().stream())
            .mapToLong(Span::to)
            .max()
            .orElse(1_000_000)
        / NANOS;
  }

  /** Rows of the picture: the legend, and for each group its heading and its lanes. */
  double rows() {
    return 1.4
        + groups.entrySet().stream()
            .mapToDouble(g -> heading(g.getKey()) + g.getValue().size() + 0.3)
            .sum();
  }

  private static double heading(String heading) {
    return heading.isBlank() ? 0 : 0.9;
  }

  @Override
  public void paint(Graphics2D g, Space space) {
    double row = space.plot().getHeight() / rows();
    legend(g, space);
    double top = space.plot().getY() + 1.4 * row;
    for (Map.Entry<String, List<Lane>> group : groups.entrySet()) {
      top += heading(group.getKey()) * row;
      double left = space.plot().getX();
      Ink.text(g, group.getKey(), Ink.AXIS, space.theme().ink(), left + 2, top - 4, 0);
      for (Lane lane : group.getValue()) {
        paint(g, space, lane, top, row);
        top += row;
      }
      top += 0.3 * row;
    }
  }

  private void paint(Graphics2D g, Space space, Lane lane, double top, double row) {
    double label = Math.min(13, 0.45 * row);
    double high = Math.max(2, row - label - 3);
    Shade[] shades = shades(space, lane);
    int from = 0;
    for (int x = 1; x <= shades.length; x++) {
      if (x == shades.length || !same(shades[x], shades[from])) {
        if (shades[from] != null) {
          g.setColor(color(shades[from]));
          double left = space.plot().getX() + from;
          g.fill(new Rectangle2D.Double(left, top + label, (double) x - from, high));
        }
        from = x;
      }
    }
    if (label > 8) {
      double left = space.plot().getX() + 2;
      Ink.text(g, lane.name(), Ink.SMALL, space.theme().muted(), left, top + label - 2, 0);
    }
  }

  private static boolean same(Shade one, Shade other) {
    return one == null ? other == null : one.equals(other);
  }

  /** What took most of each pixel; null where nothing was recorded for most of it. */
  private static Shade[] shades(Space space, Lane lane) {
    int width = (int) space.plot().getWidth();
    Shade[] shades = new Shade[width];
    double[] most = new double[width];
    Arrays.fill(most, 0.2);
    List<Map<Shade, Double>> shares = new ArrayList<>();
    for (int x = 0; x < width; x++) {
      shares.add(new LinkedHashMap<>());
    }
    for (Span span : lane.spans()) {
      Shade shade = new Shade(span.stage(), span.waiting());
      double from = width * space.xRange().share(span.from() / NANOS);
      double to = Math.min(width, width * space.xRange().share(span.to() / NANOS));
      for (int x = (int) Math.max(0, from); x < to; x++) {
        double share = Math.min(to, x + 1) - Math.max(from, x);
        if (shares.get(x).merge(shade, share, Double::sum) > most[x]) {
          most[x] = shares.get(x).getOrDefault(shade, share);
          shades[x] = shade;
        }
      }
    }
    return shades;
  }

  private Color color(Shade shade) {
    Color full = color(shade.stage());
    return shade.waiting()
        ? new Color(full.getRed(), full.getGreen(), full.getBlue(), WAITING_ALPHA)
        : full;
  }

  private Color color(String stage) {
    return stage.equals(Explanation.TRAIN)
        ? Style.SERIES[2]
        : COLORS[stages.indexOf(stage) % COLORS.length];
  }

  private static final Color[] COLORS = {
    Style.SERIES[0],
    Style.SERIES[1],
    Style.SERIES[3],
    Style.SERIES[4],
    Style.SERIES[5],
    new Color(0x8c6bb1),
    new Color(0x7f7f7f)
  };

  private void legend(Graphics2D g, Space space) {
    double x = space.plot().getX() + 2;
    double y = space.plot().getY() + 14;
    for (String stage : stages) {
      g.setColor(color(stage));
      g.fill(new Rectangle2D.Double(x, y - SWATCH + 1, SWATCH, SWATCH));
      Ink.text(g, stage, Ink.TICK, space.theme().ink(), x + SWATCH + 4, y, 0);
      x += SWATCH + 4 + Ink.width(stage, Ink.TICK) + 14;
    }
    Ink.text(g, "light: waits for it", Ink.TICK, space.theme().muted(), x, y, 0);
  }
}
