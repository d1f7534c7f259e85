package mlelabs.plot;

import java.util.Optional;

/**
 * What stands around the data of a chart: {@code Frame.titled("Most flights arrive
 * early").x("arrival delay (minutes)").y("flights")}. Immutable; every method returns a changed
 * copy.
 *
 * @param title says what is seen
 * @param x title of the horizontal axis, with the unit
 * @param y title of the vertical axis, with the unit
 * @param z title of the colour scale, with the unit
 * @param xRange what the horizontal axis shows; empty: all data
 * @param yRange what the vertical axis shows; empty: all data
 * @param zRange what the colour scale shows; empty: all data
 * @param width pixels, at least 200
 * @param height pixels, at least 150
 * @param theme colours around the data; a light chart turns dark by itself on JupyterLab's dark
 *     pages
 */
public record Frame(
    String title,
    String x,
    String y,
    String z,
    Optional<Range> xRange,
    Optional<Range> yRange,
    Optional<Range> zRange,
    int width,
    int height,
    Theme theme) {

  public Frame {
    if (width < 200 || height < 150) {
      throw new IllegalArgumentException(
          "a chart must be at least 200 by 150 pixels, but was " + width + " by " + height);
    }
  }

  /** A frame of 720 by 420 pixels with that title. */
  public static Frame titled(String title) {
    Optional<Range> all = Optional.empty();
    return new Frame(title, "", "", "", all, all, all, 720, 420, Theme.LIGHT);
  }

  /** With that title of the horizontal axis. */
  public Frame x(String axis) {
    return new Frame(title, axis, y, z, xRange, yRange, zRange, width, height, theme);
  }

  /** With that title of the vertical axis. */
  public Frame y(String axis) {
    return new Frame(title, x, axis, z, xRange, yRange, zRange, width, height, theme);
  }

  /** With that title of the colour scale. */
  public Frame z(String scale) {
    return new Frame(title, x, y, scale, xRange, yRange, zRange, width, height, theme);
  }

  /** With a horizontal axis from low to high. */
  public Frame xRange(double low, double high) {
    Optional<Range> range = Optional.of(new Range(low, high));
    return new Frame(title, x, y, z, range, yRange, zRange, width, height, theme);
  }

  /** With a vertical axis from low to high. */
  public Frame yRange(double low, double high) {
    Optional<Range> range = Optional.of(new Range(low, high));
    return new Frame(title, x, y, z, xRange, range, zRange, width, height, theme);
  }

  /** With a colour scale from low to high; values outside have the colour of the nearer end. */
  public Frame zRange(double low, double high) {
    Optional<Range> range = Optional.of(new Range(low, high));
    return new Frame(title, x, y, z, xRange, yRange, range, width, height, theme);
  }

  /** Of that size in pixels. */
  public Frame size(int newWidth, int newHeight) {
    return new Frame(title, x, y, z, xRange, yRange, zRange, newWidth, newHeight, theme);
  }

  /** In that theme. */
  public Frame theme(Theme newTheme) {
    return new Frame(title, x, y, z, xRange, yRange, zRange, width, height, newTheme);
  }

  Frame title(String newTitle) {
    return new Frame(newTitle, x, y, z, xRange, yRange, zRange, width, height, theme);
  }
}
