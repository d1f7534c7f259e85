package mlelabs.plot;

/**
 * A named line through points; a NaN in y interrupts it.
 *
 * @param name stands in the legend
 * @param x in the order in which they are joined
 * @param y as many
 */
public record Line(String name, double[] x, double[] y) {

  public Line {
    if (x.length != y.length || x.length == 0) {
      throw new IllegalArgumentException(
          "a line must have as many x as y, at least one, but had "
              + x.length
              + " and "
              + y.length);
    }
  }
}
