package mlelabs.plot;

import java.awt.Graphics2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** An XChart chart with labels along the horizontal axis and numbers along the vertical one. */
final class LabelChart extends CategoryChart implements Described {

  private final Surround surround;
  private final List<String> labels;
  private final Range yRange;
  private final List<Layer> layers;

  LabelChart(Frame frame, List<String> labels, Range yRange, List<Layer> layers) {
    super(frame.width(), frame.height(), ChartTheme.XChart);
    this.surround = new Surround(frame, Optional.empty());
    this.labels = List.copyOf(labels);
    this.yRange = yRange.widened(Style.INSIDE);
    this.layers = List.copyOf(layers);
    Style.apply(this, frame);
    styler.setPlotContentSize(1);
    styler.setYAxisMin(this.yRange.low()).setYAxisMax(this.yRange.high());
    styler.setXAxisTickLabelsFormattingFunction(null);
    styler.setYAxisTickMarkSpacingHint(45);
    styler.setXAxisTickMarkSpacingHint(1);
    styler.setXAxisLabelRotation(crowded(frame) ? 60 : 0);
    places();
  }

  private boolean crowded(Frame frame) {
    double room = (frame.width() - 90.0) / labels.size();
    return labels.stream().anyMatch(label -> Ink.width(label, Ink.TICK) + 6 > room);
  }

  /** XChart takes the labels from a series; what is seen of the data is in the layers. */
  private void places() {
    for (double value : Style.irregular(yRange)) {
      CategorySeries places =
          addSeries(Style.HIDDEN + value, labels, Collections.nCopies(labels.size(), value));
      places.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Scatter);
      places.setMarker(SeriesMarkers.NONE);
      places.setShowInLegend(false);
    }
  }

  @Override
  public List<String> labels() {
    return labels;
  }

  @Override
  public void paint(Graphics2D g, int width, int height) {
    surround.paint(g, width, height, this::paintWithin);
    setWidth(width);
    setHeight(height);
  }

  private void paintWithin(Graphics2D g, int width, int height) {
    super.paint(g, width, height);
    Range xRange = new Range(-0.5, labels.size() - 0.5);
    Space space = new Space(plot.getBounds(), xRange, yRange, surround.frame().theme());
    layers.forEach(layer -> layer.paint(g, space));
  }
}
