package mlelabs.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.style.Styler.ChartTheme;

/** An XChart heat map whose cells say their numbers, in ink that can be read on their colour. */
final class CellChart extends HeatMapChart implements Described {

  private static final int STEPS = 256;

  private final Surround surround;
  private final List<String> rows;
  private final List<String> columns;
  private final double[][] values;
  private final ColorScale scale;

  CellChart(
      Frame frame, List<String> rows, List<String> columns, double[][] values, ColorScale scale) {
    super(frame.width(), frame.height(), ChartTheme.XChart);
    this.surround = new Surround(frame, Optional.of(scale));
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
    this.values = values;
    this.scale = scale;
    Style.apply(this, frame);
    styler.setPlotContentSize(1).setLegendVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setXAxisTickLabelsFormattingFunction(null);
    styler.setYAxisTickLabelsFormattingFunction(null);
    styler.setXAxisTickMarkSpacingHint(1);
    styler.setYAxisTickMarkSpacingHint(1);
    styler.setXAxisLabelRotation(crowded(frame) ? 45 : 0);
    styler.setRangeColors(rangeColors());
    styler.setMin(scale.range().low()).setMax(scale.range().high());
    addSeries("values", this.columns, bottomUp(rows), cells());
  }

  private boolean crowded(Frame frame) {
    double room = (frame.width() - 240.0) / columns.size();
    return columns.stream().anyMatch(label -> Ink.width(label, Ink.TICK) + 6 > room);
  }

  private Color[] rangeColors() {
    Color[] colors = new Color[STEPS];
    for (int i = 0; i < STEPS; i++) {
      colors[i] = scale.color(scale.value(i / (STEPS - 1.0)));
    }
    return colors;
  }

  /** XChart's vertical axis begins at the bottom; a matrix is read from the top. */
  private static List<String> bottomUp(List<String> rows) {
    List<String> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);
    return reversed;
  }

  private List<Number[]> cells() {
    List<Number[]> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (!Double.isNaN(values[row][column])) {
          cells.add(new Number[] {column, rows.size() - 1 - row, values[row][column]});
        }
      }
    }
    return cells;
  }

  @Override
  public List<String> labels() {
    return Stream.concat(rows.stream(), columns.stream()).toList();
  }

  @Override
  public void paint(Graphics2D g, int width, int height) {
    surround.paint(g, width, height, this::paintWithin);
    setWidth(width);
    setHeight(height);
  }

  private void paintWithin(Graphics2D g, int width, int height) {
    super.paint(g, width, height);
    Rectangle2D plotArea = plot.getBounds();
    double cellWidth = plotArea.getWidth() / columns.size();
    double cellHeight = plotArea.getHeight() / rows.size();
    Font font = Ink.fitting("\u22120.00", Ink.TICK, cellWidth - 4);
    if (cellHeight < font.getSize() + 2 || Ink.width("\u22120.00", font) > cellWidth) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        double x = plotArea.getX() + (column + 0.5) * cellWidth;
        double y = plotArea.getY() + (row + 0.5) * cellHeight + font.getSize() / 2.8;
        number(g, values[row][column], font, x, y);
      }
    }
  }

  private void number(Graphics2D g, double value, Font font, double x, double y) {
    boolean missing = Double.isNaN(value);
    Color ink = missing ? surround.frame().theme().muted() : ColorScale.inkOn(scale.color(value));
    Ink.text(g, missing ? "–" : number(value), font, ink, x, y, 0.5);
  }

  private String number(double value) {
    double largest = Math.max(Math.abs(scale.range().low()), Math.abs(scale.range().high()));
    String pattern = largest <= 2 ? "%.2f" : largest < 100 ? "%.1f" : "%.0f";
    String text = String.format(Locale.ROOT, pattern, value);
    return (text.matches("-0[.0]*") ? text.substring(1) : text).replace('-', '\u2212');
  }
}
