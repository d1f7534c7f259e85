package mlelabs.plot;

import java.awt.geom.Rectangle2D;

/** Where data are on the paper: the plot area with the ranges of its axes. */
record Space(Rectangle2D plot, Range xRange, Range yRange, Theme theme) {

  double x(double value) {
    return plot.getX() + xRange.share(value) * plot.getWidth();
  }

  double y(double value) {
    return plot.getMaxY() - yRange.share(value) * plot.getHeight();
  }

  /** The rectangle between two points of the data. */
  Rectangle2D rectangle(double x1, double y1, double x2, double y2) {
    Rectangle2D rectangle = new Rectangle2D.Double();
    rectangle.setFrameFromDiagonal(x(x1), y(y1), x(x2), y(y2));
    return rectangle;
  }
}
