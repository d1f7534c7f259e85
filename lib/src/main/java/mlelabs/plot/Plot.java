package mlelabs.plot;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mlelabs.data.Airports;
import mlelabs.data.pipeline.Span;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import tech.tablesaw.api.Table;

/**
 * Charts in one line each. Every chart is an XChart chart, which a notebook shows as it is.
 *
 * <p>Missing numbers (NaN) are left out. Arrays are read, never kept or changed.
 */
public final class Plot {

  /** More points hide each other, and make a notebook heavy. */
  private static final int POINTS = 2_000;

  private Plot() {}

  /**
   * A histogram of counts that are already known.
   *
   * @param edges strictly increasing, one more than counts
   * @param counts of bin i, from edges[i] to edges[i + 1]
   */
  public static Chart<?, ?> histogram(Frame frame, double[] edges, long[] counts) {
    if (edges.length != counts.length + 1 || counts.length == 0) {
      throw new IllegalArgumentException(
          "edges must be one more than counts, at least 2, but were "
              + edges.length
              + " and "
              + counts.length);
    }
    Range x = frame.xRange().orElse(new Range(edges[0], edges[edges.length - 1]));
    double most = Math.max(1, LongStream.of(counts).max().orElse(1));
    Range y = frame.yRange().orElse(new Range(0, 1.05 * most));
    return numbers(frame, Optional.empty(), x, y, Bars.between(edges, counts));
  }

  /**
   * A histogram of values in so many bins of equal width over the frame's horizontal range, or over
   * all values.
   *
   * @throws IllegalArgumentException if bins is below 1
   */
  public static Chart<?, ?> histogram(Frame frame, double[] values, int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException("bins must be at least 1, but was " + bins);
    }
    Range range = frame.xRange().orElse(Range.of(values));
    double width = (range.high() - range.low()) / bins;
    double[] edges =
        IntStream.rangeClosed(0, bins).mapToDouble(i -> range.low() + i * width).toArray();
    long[] counts = new long[bins];
    for (double value : values) {
      if (range.contains(value)) {
        counts[Math.min((int) (range.share(value) * bins), bins - 1)]++;
      }
    }
    return histogram(frame, edges, counts);
  }

  /**
   * The outlines of several histograms over the same bins, to compare what came before with what
   * came after.
   *
   * @param edges strictly increasing, one more than each of the counts
   * @param counts by name, in the order of the legend
   */
  public static Chart<?, ?> steps(Frame frame, double[] edges, Map<String, long[]> counts) {
    Line[] lines =
        counts.entrySet().stream()
            .map(entry -> outline(entry.getKey(), edges, entry.getValue()))
            .toArray(Line[]::new);
    double most = counts.values().stream().flatMapToLong(LongStream::of).max().orElse(1);
    return line(frame.yRange().isPresent() ? frame : frame.yRange(0, 1.05 * most), lines);
  }

  private static Line outline(String name, double[] edges, long[] counts) {
    sameLength("edges", edges.length, "counts and one more", counts.length + 1);
    double[] x = new double[2 * edges.length];
    double[] y = new double[2 * edges.length];
    for (int i = 0; i < edges.length; i++) {
      x[2 * i] = edges[i];
      x[2 * i + 1] = edges[i];
      y[2 * i] = i == 0 ? 0 : counts[i - 1];
      y[2 * i + 1] = i == counts.length ? 0 : counts[i];
    }
    return new Line(name, x, y);
  }

  /**
   * Where the values of a table are missing: a strip for each column, rows from the bottom up in
   * their order. The frame's y range says what the rows are numbered by; without one, they are
   * counted.
   */
  public static Chart<?, ?> missingness(Frame frame, Table table) {
    Range rows = frame.yRange().orElseGet(() -> new Range(0, Math.max(1, table.rowCount())));
    return new LabelChart(frame, table.columnNames(), rows, List.of(Missingness.of(table)));
  }

  /**
   * Values on a circle, such as those of the hours of a day: a disc for each label, clockwise from
   * the top.
   */
  public static Chart<?, ?> dial(Frame frame, List<String> labels, double[] values) {
    sameLength("labels", labels.size(), "values", values.length);
    ColorScale scale = scale(frame, DoubleStream.of(values));
    Dial dial = new Dial(List.copyOf(labels), values.clone(), scale);
    NumberChart chart =
        new NumberChart(
            frame.x("").y(""),
            Optional.of(scale),
            new Range(0, 1),
            new Range(0, 1),
            List.of(dial),
            labels);
    chart.getStyler().setAxisTicksVisible(false).setPlotGridLinesVisible(false);
    return chart;
  }

  /** A bar for each label. */
  public static Chart<?, ?> bars(Frame frame, Collection<String> labels, double[] values) {
    return bars(frame, labels, values, new double[values.length]);
  }

  /**
   * A bar for each label, with an error bar from value − error to value + error.
   *
   * @param errors for example standard errors; NaN or 0 draws none
   */
  public static Chart<?, ?> bars(
      Frame frame, Collection<String> labels, double[] values, double[] errors) {
    sameLength("labels", labels.size(), "values", values.length);
    sameLength("values", values.length, "errors", errors.length);
    DoubleStream ends =
        IntStream.range(0, values.length)
            .mapToObj(i -> new double[] {values[i], errors[i] > 0 ? errors[i] : 0})
            .flatMapToDouble(bar -> DoubleStream.of(bar[0] - bar[1], bar[0] + bar[1]));
    Range all = Range.of(DoubleStream.concat(DoubleStream.of(0), ends).toArray());
    Range y =
        frame
            .yRange()
            .orElse(
                new Range(
                    all.low() < 0 ? all.widened(0.05).low() : 0,
                    all.high() > 0 ? all.widened(0.05).high() : 0));
    return new LabelChart(
        frame, List.copyOf(labels), y, List.of(Bars.at(values.clone(), errors.clone())));
  }

  /**
   * A bar for each label, and across it an orange line where it was expected to end.
   *
   * @param expected NaN draws none
   */
  public static Chart<?, ?> barsAgainst(
      Frame frame, Collection<String> labels, double[] values, double[] expected) {
    sameLength("labels", labels.size(), "values", values.length);
    sameLength("values", values.length, "expected", expected.length);
    double most =
        DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(expected))
            .filter(Double::isFinite)
            .max()
            .orElse(1);
    Range y = frame.yRange().orElse(new Range(0, most > 0 ? 1.05 * most : 1));
    Bars bars = Bars.at(values.clone(), new double[values.length]);
    return new LabelChart(
        frame, List.copyOf(labels), y, List.of(bars, new Marks(expected.clone())));
  }

  /**
   * What the threads of a pipeline did over time, a lane for each, with the trainer's last: a
   * coloured bar is work in that stage, a light one waits for it. The horizontal axis is of
   * milliseconds; the frame's x range cuts a piece out.
   *
   * @param spans as an explanation has them
   */
  public static Chart<?, ?> timeline(Frame frame, List<Span> spans) {
    return timeline(frame, Map.of("", spans));
  }

  /**
   * Several runs below each other on the same axis of time.
   *
   * @param runs spans by the heading of the run
   */
  public static Chart<?, ?> timeline(Frame frame, Map<String, List<Span>> runs) {
    Timeline timeline = Timeline.of(runs);
    NumberChart chart =
        new NumberChart(
            frame.x().isBlank() ? frame.x("milliseconds") : frame,
            Optional.empty(),
            frame.xRange().orElseGet(() -> new Range(0, timeline.millis())),
            new Range(0, 1),
            List.of(timeline),
            labels(timeline));
    chart.getStyler().setYAxisTicksVisible(false).setPlotGridHorizontalLinesVisible(false);
    chart.getStyler().setPlotGridVerticalLinesVisible(true);
    return chart;
  }

  private static List<String> labels(Timeline timeline) {
    return Stream.concat(timeline.groups().keySet().stream(), timeline.stages().stream()).toList();
  }

  /** A line through points. */
  public static Chart<?, ?> line(Frame frame, double[] x, double[] y) {
    return line(frame, new Line(" ", x, y));
  }

  /** Several lines with a legend. */
  public static Chart<?, ?> line(Frame frame, Line... lines) {
    if (lines.length == 0) {
      throw new IllegalArgumentException("there must be at least 1 line, but there was none");
    }
    Range x =
        frame
            .xRange()
            .orElse(
                Range.of(
                    Arrays.stream(lines).flatMapToDouble(l -> Arrays.stream(l.x())).toArray()));
    Range y =
        frame
            .yRange()
            .orElseGet(
                () ->
                    Range.of(
                            Arrays.stream(lines)
                                .flatMapToDouble(l -> Arrays.stream(l.y()))
                                .toArray())
                        .widened(0.05));
    return withLines(numbers(frame, Optional.empty(), x, y), 0, lines);
  }

  /**
   * Points, and lines over them. Of more than 2,000 points a random 2,000 are drawn, and the title
   * says so; {@link #density} shows all.
   */
  public static Chart<?, ?> scatter(Frame frame, double[] x, double[] y, Line... lines) {
    sameLength("x", x.length, "y", y.length);
    int[] complete = complete(x, y);
    int[] drawn = complete.length > POINTS ? sample(complete) : complete;
    Frame told =
        complete.length > POINTS
            ? frame.title(
                "%s (%,d of %,d points)".formatted(frame.title(), POINTS, complete.length))
            : frame;
    double[] px = Arrays.stream(drawn).mapToDouble(i -> x[i]).toArray();
    double[] py = Arrays.stream(drawn).mapToDouble(i -> y[i]).toArray();
    NumberChart chart =
        numbers(
            told,
            Optional.empty(),
            frame.xRange().orElseGet(() -> Range.of(px).widened(0.03)),
            frame.yRange().orElseGet(() -> Range.of(py).widened(0.03)));
    if (px.length > 0) {
      points(chart, px, py);
    }
    return withLines(chart, 1, lines);
  }

  /**
   * Points with names, each coloured by a number of its own. A name that would cover another one is
   * left out; what comes earlier is named first.
   *
   * @param values one a point; its colour
   */
  public static Chart<?, ?> named(
      Frame frame, List<String> names, double[] x, double[] y, double[] values) {
    sameLength("names", names.size(), "x", x.length);
    sameLength("x", x.length, "y", y.length);
    sameLength("x", x.length, "values", values.length);
    ColorScale scale = scale(frame, DoubleStream.of(values));
    NamedPoints points =
        new NamedPoints(List.copyOf(names), x.clone(), y.clone(), values.clone(), scale);
    Range xRange = frame.xRange().orElseGet(() -> Range.of(x).widened(0.05));
    Range yRange = frame.yRange().orElseGet(() -> Range.of(y).widened(0.05));
    return numbers(frame, Optional.of(scale), xRange, yRange, points);
  }

  /** How many points fall into each cell of a fine grid, on a logarithmic colour scale. */
  public static Chart<?, ?> density(Frame frame, double[] x, double[] y, Line... lines) {
    sameLength("x", x.length, "y", y.length);
    int[] complete = complete(x, y);
    Range xRange =
        frame
            .xRange()
            .orElseGet(() -> Range.of(Arrays.stream(complete).mapToDouble(i -> x[i]).toArray()));
    Range yRange =
        frame
            .yRange()
            .orElseGet(() -> Range.of(Arrays.stream(complete).mapToDouble(i -> y[i]).toArray()));
    Density density = new Density(x, y, xRange, yRange);
    Frame named = frame.z().isBlank() ? frame.z("points in a cell") : frame;
    List<Layer> layers = new ArrayList<>(List.of(density));
    for (int i = 0; i < lines.length; i++) {
      layers.add(new Overlay(lines[i], color(i + 1)));
    }
    Layer[] all = layers.toArray(Layer[]::new);
    return withLines(numbers(named, Optional.of(density.scale()), xRange, yRange, all), 1, lines);
  }

  /**
   * A box for each group: quartiles, median, and whiskers to the furthest values within 1.5 times
   * the interquartile range. Values beyond are not drawn.
   */
  public static Chart<?, ?> box(Frame frame, Map<String, double[]> groups) {
    Boxes boxes = new Boxes(groups.values().stream().map(Boxes.Box::of).toList());
    Range y = frame.yRange().orElseGet(boxes::range);
    return new LabelChart(frame, List.copyOf(groups.keySet()), y, List.of(boxes));
  }

  /**
   * A matrix of numbers, each in its cell; the colours go from blue through white at 0 to red, or
   * from dark to light where no number is negative.
   *
   * @param values values[row][column]
   */
  public static Chart<?, ?> heatMap(
      Frame frame, List<String> rows, List<String> columns, double[][] values) {
    sameLength("rows", rows.size(), "values", values.length);
    for (double[] row : values) {
      sameLength("columns", columns.size(), "a row of values", row.length);
    }
    double[][] copy = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    return new CellChart(
        frame,
        rows,
        columns,
        copy,
        scale(frame, Arrays.stream(copy).flatMapToDouble(Arrays::stream)));
  }

  /**
   * Places on a map of the United States, whose land is drawn by a faint dot for every airport. The
   * frame's x range is of longitudes, its y range of latitudes: places outside are named below; its
   * y title says what the counts count.
   */
  public static Chart<?, ?> map(Frame frame, List<Place> places) {
    Range lon =
        frame
            .xRange()
            .orElseGet(
                () -> Range.of(places.stream().mapToDouble(Place::lon).toArray()).widened(0.02));
    Range lat =
        frame
            .yRange()
            .orElseGet(
                () -> Range.of(places.stream().mapToDouble(Place::lat).toArray()).widened(0.02));
    ColorScale scale = scale(frame, places.stream().mapToDouble(Place::value));
    Atlas atlas = Atlas.of(places, airports(lon, lat), lon, lat, scale, frame.y());
    NumberChart chart =
        new NumberChart(
            frame.x("").y(""),
            Optional.of(scale),
            new Range(0, 1),
            new Range(0, 1),
            List.of(atlas),
            places.stream().map(Place::name).toList());
    chart.getStyler().setAxisTicksVisible(false).setPlotGridLinesVisible(false);
    return chart;
  }

  private static List<Point2D> airports(Range lon, Range lat) {
    Table airports = Airports.load();
    double[] lons = airports.numberColumn("lon").asDoubleArray();
    double[] lats = airports.numberColumn("lat").asDoubleArray();
    return IntStream.range(0, lons.length)
        .filter(i -> lon.contains(lons[i]) && lat.contains(lats[i]))
        .mapToObj(i -> Albers.project(lats[i], lons[i]))
        .toList();
  }

  private static ColorScale scale(Frame frame, DoubleStream values) {
    Range range = frame.zRange().orElseGet(() -> Range.of(values.toArray()));
    return range.low() < 0
        ? ColorScale.diverging(Math.max(-range.low(), Math.abs(range.high())))
        : ColorScale.sequential(range);
  }

  private static NumberChart numbers(
      Frame frame, Optional<ColorScale> scale, Range x, Range y, Layer... layers) {
    return new NumberChart(frame, scale, x, y, List.of(layers), List.of());
  }

  private static void points(XYChart chart, double[] x, double[] y) {
    XYSeries points = chart.addSeries("points", x, y);
    points.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
    points.setMarker(SeriesMarkers.CIRCLE);
    points.setMarkerColor(new Color(0, 0x72, 0xb2, 110));
    points.setShowInLegend(false);
  }

  private static Chart<?, ?> withLines(NumberChart chart, int firstColor, Line... lines) {
    for (int i = 0; i < lines.length; i++) {
      XYSeries series = chart.addSeries(lines[i].name(), lines[i].x(), lines[i].y());
      series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
      series.setMarker(SeriesMarkers.NONE);
      series.setLineStyle(Overlay.STROKE);
      series.setLineColor(color(firstColor + i));
    }
    boolean named = Arrays.stream(lines).anyMatch(line -> !line.name().isBlank());
    chart.getStyler().setLegendVisible(named);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
    return chart;
  }

  private static Color color(int series) {
    return Style.SERIES[series % Style.SERIES.length];
  }

  private static int[] complete(double[] x, double[] y) {
    return IntStream.range(0, x.length)
        .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
        .toArray();
  }

  /** The same sample at every call: a chart drawn again is the same chart. */
  private static int[] sample(int[] rows) {
    return new Random(rows.length)
        .ints(0, rows.length)
        .distinct()
        .limit(POINTS)
        .map(i -> rows[i])
        .toArray();
  }

  private static void sameLength(String one, int length, String other, int otherLength) {
    if (length != otherLength) {
      throw new IllegalArgumentException(
          one
              + " and "
              + other
              + " must have the same length, but had "
              + length
              + " and "
              + otherLength);
    }
  }
}
