package mlelabs.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mlelabs.data.pipeline.Explanation;
import mlelabs.data.pipeline.Span;
import mlelabs.data.pipeline.Stage;

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
  private static final String DATASET = "dataset: ";
  private static final int WAITING_ALPHA = 55;
  private static final double SWATCH = 11;
  private static final double LINE = 18;

  /** A stage with a smaller share of the time has no place in the legend. */
  private static final double SEEN = 0.004;

  private static final String WAITS = "light: waits for it";

  private static final Color HARDLY_SEEN = new Color(0x7f7f7f);

  private static final Color[] COLORS = {
    Style.SERIES[0],
    Style.SERIES[1],
    Style.SERIES[5],
    Style.SERIES[3],
    Style.SERIES[4],
    new Color(0x8c6bb1)
  };

  /** One thread's spans. */
  record Lane(String name, List<Span> spans) {}

  private record Shade(String stage, boolean waiting) {}

  static Timeline of(Map<String, List<Span>> recorded) {
    Map<String, List<Lane>> groups = new LinkedHashMap<>();
    Map<String, Long> nanos = new LinkedHashMap<>();
    Map<String, Stage.Work> works = new HashMap<>();
    recorded.forEach(
        (heading, spans) -> {
          groups.put(heading, lanes(spans));
          spans.forEach(s -> nanos.merge(s.stage(), s.to() - s.from(), Long::sum));
          spans.forEach(s -> works.putIfAbsent(s.stage(), s.work()));
        });
    double all = nanos.values().stream().mapToLong(n -> n).sum();
    List<String> stages = new ArrayList<>();
    nanos.forEach(
        (stage, spent) -> {
          if (spent >= SEEN * all && !stage.equals(Explanation.TRAIN)) {
            stages.add(stage);
          }
        });
    // What reads comes first, so that it has the same colour in every picture.
    stages.sort(Comparator.comparing(works::get));
    // The trainer is in every group: it is named last and has a colour of its own.
    if (nanos.containsKey(Explanation.TRAIN)) {
      stages.add(Explanation.TRAIN);
    }
    return new Timeline(groups, List.copyOf(stages));
  }

  private static List<Lane> lanes(List<Span> spans) {
    Map<String, List<Span>> byThread = new TreeMap<>();
    spans.forEach(s -> byThread.computeIfAbsent(s.thread(), t -> new ArrayList<>()).add(s));
    List<Lane> lanes = new ArrayList<>();
    List<Lane> trainers = new ArrayList<>();
    byThread.forEach(
        (thread, own) -> {
          boolean trains = own.stream().anyMatch(s -> s.stage().equals(Explanation.TRAIN));
          (trains ? trainers : lanes).add(new Lane(trains ? TRAINER : named(thread), own));
        });
    lanes.addAll(trainers);
    return lanes;
  }

  /** Every thread of a dataset says that it is one. */
  private static String named(String thread) {
    return thread.startsWith(DATASET) ? thread.substring(DATASET.length()) : thread;
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

  /** Rows below the legend: for each group its heading and its lanes. */
  private double rows() {
    return groups.entrySet().stream()
        .mapToDouble(g -> heading(g.getKey()) + g.getValue().size() + 0.3)
        .sum();
  }

  private static double heading(String heading) {
    return heading.isBlank() ? 0 : 0.9;
  }

  @Override
  public void paint(Graphics2D g, Space space) {
    double legend = legend(g, space);
    double row = (space.plot().getHeight() - legend) / rows();
    double top = space.plot().getY() + legend;
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
    Arrays.fill(most, 0.05);
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
    int place = stages.indexOf(stage);
    return stage.equals(Explanation.TRAIN)
        ? Style.SERIES[2]
        : place < 0 ? HARDLY_SEEN : COLORS[place % COLORS.length];
  }

  /** Draws it in as many lines as it needs, and returns its height. */
  private double legend(Graphics2D g, Space space) {
    double left = space.plot().getX() + 2;
    double x = left;
    double y = space.plot().getY() + 14;
    List<String> entries = new ArrayList<>(stages);
    entries.add(WAITS);
    for (String entry : entries) {
      double width = SWATCH + 4 + Ink.width(entry, Ink.TICK) + 14;
      if (x > left && x + width > space.plot().getMaxX()) {
        x = left;
        y += LINE;
      }
      g.setColor(entry.equals(WAITS) ? new Color(128, 128, 128, WAITING_ALPHA) : color(entry));
      g.fill(new Rectangle2D.Double(x, y - SWATCH + 1, SWATCH, SWATCH));
      Ink.text(g, entry, Ink.TICK, space.theme().ink(), x + SWATCH + 4, y, 0);
      x += width;
    }
    return y - space.plot().getY() + 10;
  }
}
