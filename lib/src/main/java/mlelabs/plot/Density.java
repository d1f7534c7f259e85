package mlelabs.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many points fall into each cell of a grid over the plot area; empty cells are left out. */
final class Density implements Layer {

  private static final int COLUMNS = 80;
  private static final int ROWS = 50;
  private static final int COLORS = 24;

  private final Range xRange;
  private final Range yRange;
  private final long[][] counts = new long[ROWS][COLUMNS];
  private long largest = 1;

  Density(double[] x, double[] y, Range xRange, Range yRange) {
    this.xRange = xRange;
    this.yRange = yRange;
    for (int i = 0; i < x.length; i++) {
      if (xRange.contains(x[i]) && yRange.contains(y[i])) {
        int column = Math.min((int) (xRange.share(x[i]) * COLUMNS), COLUMNS - 1);
        int row = Math.min((int) (yRange.share(y[i]) * ROWS), ROWS - 1);
        largest = Math.max(largest, ++counts[row][column]);
      }
    }
  }

  ColorScale scale() {
    return ColorScale.logarithmic(new Range(1, Math.max(10, largest)));
  }

  @Override
  public void paint(Graphics2D g, Space space) {
    cellsByCount(space)
        .forEach(
            (color, cells) -> {
              g.setColor(color);
              cells.forEach(g::fill);
            });
  }

  /** Runs of cells of one colour, the scarcest first: one path for each colour in an SVG. */
  private Map<Color, List<Rectangle2D>> cellsByCount(Space space) {
    ColorScale scale = scale();
    Map<Double, Color> order = new TreeMap<>();
    Map<Color, List<Rectangle2D>> cells = new LinkedHashMap<>();
    for (int i = 0; i < COLORS; i++) {
      double value = scale.value(i / (COLORS - 1.0));
      order.put(value, scale.color(value, COLORS));
    }
    order.values().forEach(color -> cells.put(color, new ArrayList<>()));
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        if (counts[row][column] > 0) {
          Color color = scale.color(counts[row][column], COLORS);
          cells.computeIfAbsent(color, c -> new ArrayList<>()).add(cell(space, row, column));
        }
      }
    }
    return cells;
  }

  private Rectangle2D cell(Space space, int row, int column) {
    Rectangle2D cell =
        space.rectangle(
            edge(xRange, column, COLUMNS),
            edge(yRange, row, ROWS),
            edge(xRange, column + 1, COLUMNS),
            edge(yRange, row + 1, ROWS));
    // The overlap hides the seams that antialiasing leaves between neighbours.
    cell.setRect(cell.getX(), cell.getY(), cell.getWidth() + 0.5, cell.getHeight() + 0.5);
    return cell;
  }

  private static double edge(Range range, int i, int cells) {
    return range.low() + (range.high() - range.low()) * i / cells;
  }
}
