package mlelabs.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Which values of a table are missing: a strip for each column, the first row at the bottom. Rows
 * are drawn in slices; the more of a slice is missing, the stronger its colour.
 *
 * @param shares shares[column][slice] of values that are missing, 0 to 1
 */
record Missingness(List<double[]> shares) implements Layer {

  private static final int SLICES = 180;
  private static final int STEPS = 8;
  private static final Color PRESENT = new Color(128, 128, 128, 45);
  private static final Color MISSING = new Color(0xd55e00);

  static Missingness of(Table table) {
    int slices = Math.max(1, Math.min(SLICES, table.rowCount()));
    return new Missingness(table.columns().stream().map(column -> shares(column, slices)).toList());
  }

  private static double[] shares(Column<?> column, int slices) {
    double[] shares = new double[slices];
    for (int slice = 0; slice < slices; slice++) {
      int from = (int) ((long) slice * column.size() / slices);
      int to = (int) ((slice + 1L) * column.size() / slices);
      long missing = IntStream.range(from, to).filter(column::isMissing).count();
      shares[slice] = to == from ? 0 : (double) missing / (to - from);
    }
    return shares;
  }

  @Override
  public void paint(Graphics2D g, Space space) {
    for (int column = 0; column < shares.size(); column++) {
      double[] slices = shares.get(column);
      g.setColor(PRESENT);
      g.fill(strip(space, column, 0, slices.length, slices.length));
      int from = 0;
      for (int slice = 1; slice <= slices.length; slice++) {
        if (slice == slices.length || step(slices[slice]) != step(slices[from])) {
          paint(g, strip(space, column, from, slice, slices.length), step(slices[from]));
          from = slice;
        }
      }
    }
  }

  /** Anything missing is seen; all missing is the full colour. */
  private static int step(double share) {
    return (int) Math.ceil(share * STEPS);
  }

  private static void paint(Graphics2D g, Rectangle2D strip, int step) {
    if (step > 0) {
      int alpha = 255 * step / STEPS;
      g.setColor(new Color(MISSING.getRed(), MISSING.getGreen(), MISSING.getBlue(), alpha));
      g.fill(strip);
    }
  }

  private static Rectangle2D strip(Space space, int column, int from, int to, int slices) {
    Range y = space.yRange();
    double height = y.high() - y.low();
    return space.rectangle(
        column - 0.42,
        y.low() + height * from / slices,
        column + 0.42,
        y.low() + height * to / slices);
  }
}
