package mlelabs.plot;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Colours for numbers, distinguishable with any kind of colour vision: between anchors that are
 * evenly spread over the range, colours are mixed linearly.
 *
 * @param anchors from the lowest value to the highest, at least two
 * @param range of the values; others have the colour of the nearer end
 * @param logarithmic whether equal ratios of values are equal steps of colour; then low is positive
 */
public record ColorScale(List<Color> anchors, Range range, boolean logarithmic) {

  /** Dark violet to yellow, ever lighter: anchors of matplotlib's viridis (CC0). */
  private static final List<Color> VIRIDIS =
      colors(0x440154, 0x443983, 0x31688e, 0x21918c, 0x35b779, 0x90d743, 0xfde725);

  /** Blue through near-white to red, the same lightness on both sides. */
  private static final List<Color> BLUE_RED =
      colors(0x1f4e9c, 0x4d86c6, 0x9dc3e3, 0xf5f5f2, 0xf4ac8e, 0xd75b4a, 0x9c1127);

  public ColorScale {
    anchors = List.copyOf(anchors);
    if (anchors.size() < 2) {
      throw new IllegalArgumentException(
          "a colour scale must have at least 2 anchors, but had " + anchors.size());
    }
    if (logarithmic && range.low() <= 0) {
      throw new IllegalArgumentException(
          "a logarithmic scale must begin above 0, but began at " + range.low());
    }
  }

  /** For amounts: the more, the lighter. */
  public static ColorScale sequential(Range range) {
    return new ColorScale(VIRIDIS, range, false);
  }

  /** For counts that span orders of magnitude. */
  public static ColorScale logarithmic(Range range) {
    return new ColorScale(VIRIDIS, range, true);
  }

  /** For numbers on two sides of 0: blue below, near-white at 0, red above. */
  public static ColorScale diverging(double limit) {
    return new ColorScale(BLUE_RED, new Range(-limit, limit), false);
  }

  /** The colour of that number. */
  public Color color(double value) {
    double at = Math.max(0, Math.min(1, share(value))) * (anchors.size() - 1);
    int below = Math.min((int) at, anchors.size() - 2);
    return mix(anchors.get(below), anchors.get(below + 1), at - below);
  }

  /** The colour of that number, one of so many. */
  Color color(double value, int steps) {
    double share = Math.max(0, Math.min(1, share(value)));
    double stepped = Math.round(share * (steps - 1)) / (steps - 1.0);
    return color(value(stepped));
  }

  /** Where on the scale a value is: 0 at the low end, 1 at the high end. */
  double share(double value) {
    return logarithmic
        ? Math.log(value / range.low()) / Math.log(range.high() / range.low())
        : range.share(value);
  }

  /** The value at that share of the scale. */
  double value(double share) {
    return logarithmic
        ? range.low() * Math.pow(range.high() / range.low(), share)
        : range.low() + share * (range.high() - range.low());
  }

  /** Ink that can be read on that colour. */
  static Color inkOn(Color color) {
    double luminance =
        (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
    return luminance > 0.55 ? new Color(0x101214) : new Color(0xfdfdfd);
  }

  private static Color mix(Color a, Color b, double share) {
    return new Color(
        mix(a.getRed(), b.getRed(), share),
        mix(a.getGreen(), b.getGreen(), share),
        mix(a.getBlue(), b.getBlue(), share));
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round(a + share * (b - a));
  }

  private static List<Color> colors(int... rgb) {
    return Arrays.stream(rgb).mapToObj(Color::new).toList();
  }
}
