package mlelabs.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Locale;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The course's look of an XChart chart. */
final class Style {

  /** Name of the series that only makes XChart draw its axes. */
  static final String HIDDEN = "\u0000axes";

  /** Colours of series: those of Okabe and Ito that can be seen on white and on black. */
  static final Color[] SERIES = {
    new Color(0x0072b2),
    new Color(0xd55e00),
    new Color(0x009e73),
    new Color(0xcc79a7),
    new Color(0xe69f00),
    new Color(0x56b4e9)
  };

  /** XChart leaves out the label of a tick that lies exactly where its axis ends. */
  static final double INSIDE = 1e-6;

  private Style() {}

  /** Values that are not evenly spaced: at such ones XChart would put its ticks. */
  static double[] irregular(Range range) {
    return new double[] {
      range.low(), range.low() + 0.37 * (range.high() - range.low()), range.high()
    };
  }

  static void apply(AxesChart<?, ?> chart, Frame frame) {
    chart.setTitle(frame.title());
    chart.setXAxisTitle(frame.x());
    chart.setYAxisTitle(frame.y());
    colors(chart.getStyler(), frame.theme());
    layout(chart.getStyler());
    fonts(chart.getStyler(), frame);
  }

  private static void colors(AxesChartStyler styler, Theme theme) {
    styler.setAxisTickMarksColor(theme.muted());
    styler.setAxisTickLabelsColor(theme.muted());
    styler.setPlotGridLinesColor(theme.grid());
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setErrorBarsColor(theme.ink());
    styler.setChartBackgroundColor(theme.paper());
    styler.setPlotBackgroundColor(theme.paper());
    styler.setChartFontColor(theme.ink());
    styler.setXAxisTitleColor(theme.ink());
    styler.setYAxisTitleColor(theme.ink());
    styler.setLegendBackgroundColor(theme.paper());
    styler.setLegendBorderColor(theme.paper());
    styler.setSeriesColors(SERIES);
  }

  private static void layout(AxesChartStyler styler) {
    styler.setLocale(Locale.ROOT);
    styler.setChartTitleVisible(false);
    styler.setPlotBorderVisible(false);
    styler.setPlotTicksMarksVisible(false);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setPlotMargin(4);
    styler.setChartPadding(12);
    styler.setAxisTitlePadding(8);
    styler.setAxisTickPadding(5);
    styler.setAxisTickMarkLength(4);
    styler.setLegendVisible(false);
    styler.setLegendPosition(LegendPosition.OutsideE);
    styler.setSeriesMarkers(new Marker[] {SeriesMarkers.CIRCLE});
    styler.setMarkerSize(6);
    styler.setAntiAlias(true);
    styler.setYAxisLabelAlignment(TextAlignment.Right);
  }

  private static void fonts(AxesChartStyler styler, Frame frame) {
    styler.setAxisTickLabelsFont(Ink.TICK);
    styler.setLegendFont(Ink.TICK);
    String longest = frame.x().length() > frame.y().length() ? frame.x() : frame.y();
    double room = longest.equals(frame.x()) ? frame.width() - 120 : frame.height() - 110;
    styler.setAxisTitleFont(Ink.fitting(longest, Ink.AXIS, room));
    styler.setXAxisTitleVisible(!frame.x().isBlank());
    styler.setYAxisTitleVisible(!frame.y().isBlank());
    styler.setXAxisTickLabelsFormattingFunction(Ticks::label);
    styler.setYAxisTickLabelsFormattingFunction(Ticks::label);
  }
}
