package mlelabs.feature;

import java.util.Arrays;

/**
 * Several ids a row: those of row r are {@code ids[offsets[r]]} up to {@code ids[offsets[r + 1]]},
 * which is not among them, each with its weight at the same place. The arrays are not copied.
 *
 * @param offsets one more than there are rows
 * @param ids from 0, increasing within a row
 * @param weights as many as ids
 */
@SuppressWarnings("ArrayRecordComponent")
public record WeightedIds(int[] offsets, int[] ids, float[] weights) {

  public WeightedIds {
    if (offsets.length == 0
        || offsets[offsets.length - 1] != ids.length
        || ids.length != weights.length) {
      throw new IllegalArgumentException(
          "ids must end where the offsets say and each have a weight, but there are %d offsets,"
                  .formatted(offsets.length)
              + " %d ids and %d weights".formatted(ids.length, weights.length));
    }
  }

  /** How many rows there are. */
  public int rows() {
    return offsets.length - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeightedIds that
        && Arrays.equals(offsets, that.offsets)
        && Arrays.equals(ids, that.ids)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ids);
  }

  @Override
  public String toString() {
    return "%d rows, ids %s".formatted(rows(), Arrays.toString(ids));
  }

  /** Collects rows. */
  static final class Builder {

    private int[] offsets;
    private int[] ids = new int[16];
    private float[] weights = new float[16];
    private int rows;
    private int size;

    Builder(int rows) {
      offsets = new int[rows + 1];
    }

    void add(int id, float weight) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      ids[size] = id;
      weights[size++] = weight;
    }

    void endRow() {
      offsets[++rows] = size;
    }

    WeightedIds build() {
      return new WeightedIds(offsets, Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
    }
  }
}
