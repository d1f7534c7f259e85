package mlelabs.feature;

import java.util.List;

/** A number to the number of edges that are at most it. */
final class BucketEncoder extends NumberIdEncoder {

  private static final int FEW = 24;

  private final double[] edges;

  BucketEncoder(int slot, List<Double> edges) {
    super(slot);
    this.edges = edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  int encode(double value) {
    if (value != value) {
      return edges.length + 1;
    }
    return edges.length <= FEW ? few(value) : many(value);
  }

  private int few(double value) {
    int bucket = 0;
    for (double edge : edges) {
      bucket += edge <= value ? 1 : 0;
    }
    return bucket;
  }

  private int many(double value) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
