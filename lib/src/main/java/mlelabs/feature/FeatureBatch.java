package mlelabs.feature;

import java.util.List;

/** The features of some rows, each as one array. The arrays are not copied. */
public final class FeatureBatch {

  private final Layout layout;
  private final int size;
  private final float[][] dense;
  private final int[][] ids;
  private final WeightedIds[] multiHot;

  FeatureBatch(Layout layout, int size, float[][] dense, int[][] ids, WeightedIds[] multiHot) {
    this.layout = layout;
    this.size = size;
    this.dense = dense;
    this.ids = ids;
    this.multiHot = multiHot;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** The features' names, in the spec's order. */
  public List<String> names() {
    return layout.names();
  }

  /**
   * The numbers of a dense feature, size × width, those of a row beside each other.
   *
   * @throws IllegalArgumentException if there is no such feature, or it is not dense
   */
  public float[] dense(String feature) {
    return dense[layout.dense(feature)];
  }

  /**
   * The ids of a categorical feature, one a row.
   *
   * @throws IllegalArgumentException if there is no such feature, or it is not categorical
   */
  public int[] ids(String feature) {
    return ids[layout.categorical(feature)];
  }

  /**
   * The ids of a multi-hot feature.
   *
   * @throws IllegalArgumentException if there is no such feature, or it is not multi-hot
   */
  public WeightedIds multiHot(String feature) {
    return multiHot[layout.multiHot(feature)];
  }

  /**
   * A categorical feature as one number a cell: size × cells, 1 where the row's id is, 0 elsewhere
   * (TF-Transform's one_hot).
   *
   * @throws IllegalArgumentException if there is no such feature, or it is not categorical
   */
  public float[] oneHot(String feature) {
    int[] hot = ids(feature);
    int cells = layout.cells(feature);
    float[] out = new float[Math.multiplyExact(size, cells)];
    for (int row = 0; row < size; row++) {
      out[row * cells + hot[row]] = 1;
    }
    return out;
  }

  @Override
  public String toString() {
    return size + " rows of " + layout.names();
  }
}
