package mlelabs.plot;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/**
 * The {@code d} attribute of an SVG path: relative commands in hundredths of a pixel, which never
 * drift because each is the difference of two rounded positions.
 */
final class PathData {

  private final StringBuilder text = new StringBuilder();
  private long x;
  private long y;
  private long startX;
  private long startY;

  static String of(Shape shape, @Nullable AffineTransform transform) {
    PathData path = new PathData();
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
      path.add(i.currentSegment(points), points);
    }
    return path.text.toString();
  }

  /** A coordinate, rounded to hundredths. */
  static String number(double value) {
    return decimal(hundredths(value));
  }

  private void add(int segment, double[] points) {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> {
        // The first position is absolute, so that paths can be joined.
        text.append(text.isEmpty() ? 'M' : 'm');
        points(points, 1);
        startX = x;
        startY = y;
      }
      case PathIterator.SEG_LINETO -> line(hundredths(points[0]), hundredths(points[1]));
      case PathIterator.SEG_QUADTO -> {
        text.append('q');
        points(points, 2);
      }
      case PathIterator.SEG_CUBICTO -> {
        text.append('c');
        points(points, 3);
      }
      default -> {
        text.append('z');
        x = startX;
        y = startY;
      }
    }
  }

  private void line(long toX, long toY) {
    if (toY == y) {
      text.append('h').append(decimal(toX - x));
    } else if (toX == x) {
      text.append('v').append(decimal(toY - y));
    } else {
      text.append('l');
      pair(toX - x, toY - y);
    }
    x = toX;
    y = toY;
  }

  /** Every pair is relative to where the command starts; the last is where it ends. */
  private void points(double[] points, int pairs) {
    long fromX = x;
    long fromY = y;
    for (int i = 0; i < pairs; i++) {
      x = hundredths(points[2 * i]);
      y = hundredths(points[2 * i + 1]);
      if (i > 0) {
        text.append(x < fromX ? "" : " ");
      }
      pair(x - fromX, y - fromY);
    }
  }

  private void pair(long first, long second) {
    text.append(decimal(first)).append(second < 0 ? "" : " ").append(decimal(second));
  }

  private static long hundredths(double value) {
    return Math.round(value * 100);
  }

  private static String decimal(long hundredths) {
    long magnitude = Math.abs(hundredths);
    StringBuilder text = new StringBuilder(hundredths < 0 ? "-" : "");
    if (magnitude >= 100 || magnitude == 0) {
      text.append(magnitude / 100);
    }
    long fraction = magnitude % 100;
    if (fraction != 0) {
      text.append('.').append(fraction / 10);
      if (fraction % 10 != 0) {
        text.append(fraction % 10);
      }
    }
    return text.toString();
  }
}
