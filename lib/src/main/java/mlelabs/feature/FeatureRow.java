package mlelabs.feature;

import java.util.Arrays;

/** The features of one row. */
public final class FeatureRow {

  private final Layout layout;
  private final float[] dense;
  private final int[] ids;
  private final WeightedIds[] multiHot;

  FeatureRow(Layout layout, float[] dense, int[] ids, WeightedIds[] multiHot) {
    this.layout = layout;
    this.dense = dense;
    this.ids = ids;
    this.multiHot = multiHot;
  }

  /**
   * The numbers of a dense feature.
   *
   * @throws IllegalArgumentException if there is no such feature, or it is not dense
   */
  public float[] dense(String feature) {
    int at = layout.dense(feature);
    return Arrays.copyOfRange(dense, layout.from(at), layout.from(at + 1));
  }

  /** The numbers of all dense features, one after the other in the spec's order; not a copy. */
  public float[] dense() {
    return dense;
  }

  /**
   * The id of a categorical feature.
   *
   * @throws IllegalArgumentException if there is no such feature, or it is not categorical
   */
  public int id(String feature) {
    return ids[layout.categorical(feature)];
  }

  /** The ids of all categorical features in the spec's order; not a copy. */
  public int[] ids() {
    return ids;
  }

  /**
   * The ids of a multi-hot feature, as those of one row.
   *
   * @throws IllegalArgumentException if there is no such feature, or it is not multi-hot
   */
  public WeightedIds multiHot(String feature) {
    return multiHot[layout.multiHot(feature)];
  }

  @Override
  public String toString() {
    return layout.names() + ": " + Arrays.toString(dense) + " " + Arrays.toString(ids);
  }
}
