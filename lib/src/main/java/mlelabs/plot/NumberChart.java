package mlelabs.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** An XChart chart with two axes of numbers, whose plot area ends where the ranges end. */
final class NumberChart extends XYChart implements Described {

  private final Surround surround;
  private final Range xRange;
  private final Range yRange;
  private final List<Layer> layers;
  private final List<String> labels;

  NumberChart(
      Frame frame,
      Optional<ColorScale> scale,
      Range xRange,
      Range yRange,
      List<Layer> layers,
      List<String> labels) {
    super(frame.width(), frame.height(), ChartTheme.XChart);
    this.surround = new Surround(frame, scale);
    this.xRange = xRange.widened(Style.INSIDE);
    this.yRange = yRange.widened(Style.INSIDE);
    this.layers = List.copyOf(layers);
    this.labels = List.copyOf(labels);
    Style.apply(this, frame);
    styler.setPlotContentSize(1);
    styler.setXAxisMin(this.xRange.low()).setXAxisMax(this.xRange.high());
    styler.setYAxisMin(this.yRange.low()).setYAxisMax(this.yRange.high());
    styler.setXAxisTickMarkSpacingHint(80);
    styler.setYAxisTickMarkSpacingHint(45);
    corners();
  }

  /** XChart draws no axis without a series. */
  private void corners() {
    XYSeries corners = addSeries(Style.HIDDEN, Style.irregular(xRange), Style.irregular(yRange));
    corners.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
    corners.setMarker(SeriesMarkers.NONE);
    corners.setShowInLegend(false);
  }

  @Override
  public List<String> labels() {
    Stream<String> series =
        getSeriesCollection().stream().filter(XYSeries::isShowInLegend).map(XYSeries::getName);
    return Stream.concat(labels.stream(), series).toList();
  }

  @Override
  public void paint(Graphics2D g, int width, int height) {
    surround.paint(g, width, height, this::paintWithin);
    setWidth(width);
    setHeight(height);
  }

  private void paintWithin(Graphics2D g, int width, int height) {
    super.paint(g, width, height);
    Space space = new Space(plot.getBounds(), xRange, yRange, surround.frame().theme());
    Shape saved = g.getClip();
    g.clip(plot.getBounds());
    layers.forEach(layer -> layer.paint(g, space));
    g.setClip(saved);
  }
}
