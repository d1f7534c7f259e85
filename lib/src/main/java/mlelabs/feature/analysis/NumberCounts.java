package mlelabs.feature.analysis;

import java.util.Arrays;

/** How often each of some numbers came, by open addressing on their bits; −0.0 counts as 0.0. */
final class NumberCounts {

  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
  private static final int FIRST = 1 << 10;

  private double[] values = new double[FIRST];
  private long[] counts = new long[FIRST];
  private int shift = Long.SIZE - 10;
  private int distinct;

  /** Distinct numbers in increasing order, and how many come up to each. */
  record Sorted(double[] values, long[] upTo) {

    long total() {
      return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /** The number at a place in the order of all, counted from 0. */
    double at(long place) {
      int found = Arrays.binarySearch(upTo, place + 1);
      int first = found >= 0 ? found : -found - 1;
      return values[first];
    }

    /** How many are below. */
    long below(double edge) {
      int found = Arrays.binarySearch(values, edge);
      int first = found >= 0 ? found : -found - 1;
      return first == 0 ? 0 : upTo[first - 1];
    }
  }

  int distinct() {
    return distinct;
  }

  void add(double number, long times) {
    double value = number + 0.0;
    long bits = Double.doubleToRawLongBits(value) * SPREAD;
    int mask = values.length - 1;
    int slot = (int) ((bits ^ (bits << 32)) >>> shift);
    while (counts[slot] != 0) {
      if (values[slot] == value) {
        counts[slot] += times;
        return;
      }
      slot = (slot + 1) & mask;
    }
    values[slot] = value;
    counts[slot] = times;
    if (2 * ++distinct > values.length) {
      grow();
    }
  }

  private void grow() {
    double[] oldValues = values;
    long[] oldCounts = counts;
    values = new double[2 * oldValues.length];
    counts = new long[2 * oldValues.length];
    shift--;
    distinct = 0;
    for (int i = 0; i < oldValues.length; i++) {
      if (oldCounts[i] != 0) {
        add(oldValues[i], oldCounts[i]);
      }
    }
  }

  Sorted sorted() {
    double[] order = new double[distinct];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (counts[i] != 0) {
        order[n++] = values[i];
      }
    }
    Arrays.sort(order);
    long[] upTo = new long[n];
    long seen = 0;
    for (int i = 0; i < n; i++) {
      seen += count(order[i]);
      upTo[i] = seen;
    }
    return new Sorted(order, upTo);
  }

  private long count(double value) {
    long bits = Double.doubleToRawLongBits(value) * SPREAD;
    int mask = values.length - 1;
    int slot = (int) ((bits ^ (bits << 32)) >>> shift);
    while (counts[slot] != 0 && values[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return counts[slot];
  }
}
