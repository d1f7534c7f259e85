package mlelabs.exercise;

/**
 * A tensor as plain Java: what a block is given, or gives, where nobody wants to hold a tensor.
 *
 * @param shape the size of each dimension
 * @param values row by row
 * @param ids whether it is INT64, numbers of table rows; else it is FLOAT32
 */
public record PlainArray(int[] shape, float[] values, boolean ids) {

  /**
   * @throws IllegalArgumentException if there are not as many values as the shape says
   */
  public PlainArray {
    long size = 1;
    for (int n : shape) {
      size *= n;
    }
    if (size != values.length) {
      throw new IllegalArgumentException(
          "an array must have as many values as its shape says, "
              + size
              + ", but has "
              + values.length);
    }
  }

  /** Numbers, all rows of one length. */
  public static PlainArray of(float[][] rows) {
    int width = rows[0].length;
    float[] values = new float[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, values, i * width, width);
    }
    return new PlainArray(new int[] {rows.length, width}, values, false);
  }

  /** An id a row. */
  public static PlainArray ofIds(int... ids) {
    float[] values = new float[ids.length];
    for (int i = 0; i < ids.length; i++) {
      values[i] = ids[i];
    }
    return new PlainArray(new int[] {ids.length}, values, true);
  }
}
