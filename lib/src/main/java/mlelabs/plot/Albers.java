package mlelabs.plot;

import java.awt.geom.Point2D;

/**
 * Albers' equal-area conic projection with the standard parallels that the United States are
 * usually drawn with (29.5° and 45.5° north), centred on 37.5° north, 96° west. Unit: earth radii.
 *
 * <p>Snyder, Map Projections: A Working Manual (1987), equations 14-1 to 14-6.
 */
final class Albers {

  private static final double N =
      (Math.sin(Math.toRadians(29.5)) + Math.sin(Math.toRadians(45.5))) / 2;
  private static final double C =
      Math.pow(Math.cos(Math.toRadians(29.5)), 2) + 2 * N * Math.sin(Math.toRadians(29.5));
  private static final double CENTRE = radius(37.5);

  private Albers() {}

  /** Where that place is: x to the east, y to the north. */
  static Point2D project(double lat, double lon) {
    double angle = N * Math.toRadians(lon + 96);
    double radius = radius(lat);
    return new Point2D.Double(radius * Math.sin(angle), CENTRE - radius * Math.cos(angle));
  }

  private static double radius(double lat) {
    return Math.sqrt(C - 2 * N * Math.sin(Math.toRadians(lat))) / N;
  }
}
