package mlelabs.feature.analysis;

import java.util.Map;
import java.util.TreeMap;
import mlelabs.data.columnar.Column;

/**
 * How much a category tells of a label: Σ p(x, y)·ln(p(x, y) / (p(x)·p(y))), in nats, over the
 * pairs that came. 0 if it tells nothing, the label's entropy if it tells all. A rare category
 * tells much by chance alone. Rows where either is missing, "", are counted apart. Counts are
 * exact, in any order of merging; it holds each distinct pair once.
 */
public final class MutualInformation implements Accumulator<MutualInformation> {

  private final Map<String, ValueCounts> labels = new TreeMap<>();
  private long missing;

  /** Nothing seen. */
  public MutualInformation() {}

  /** Adds a row. */
  public void add(String category, String label) {
    add(category, label, 1);
  }

  private void add(String category, String label, long times) {
    if (category.isEmpty() || label.isEmpty()) {
      missing += times;
    } else {
      labels.computeIfAbsent(category, c -> new ValueCounts()).add(label, times);
    }
  }

  /**
   * Adds columns of the same length, numbers as {@link CategoryText}.
   *
   * @throws IllegalArgumentException if they differ in length
   */
  public void add(Column categories, Column ofLabels) {
    if (categories.size() != ofLabels.size()) {
      throw new IllegalArgumentException(
          "each category must have a label, but there are %d and %d"
              .formatted(categories.size(), ofLabels.size()));
    }
    for (int row = 0; row < categories.size(); row++) {
      add(CategoryText.of(categories, row), CategoryText.of(ofLabels, row));
    }
  }

  @Override
  public void merge(MutualInformation other) {
    missing += other.missing;
    other.labels.forEach(
        (category, counts) ->
            labels.computeIfAbsent(category, c -> new ValueCounts()).merge(counts));
  }

  /** How many rows had both. */
  public long count() {
    return labels.values().stream().mapToLong(ValueCounts::total).sum();
  }

  /** How many rows had not. */
  public long missing() {
    return missing;
  }

  /** The information in nats; 0 if no row was added. */
  public double nats() {
    ValueCounts all = new ValueCounts();
    labels.values().forEach(all::merge);
    double rows = all.total();
    double nats = 0;
    for (ValueCounts ofCategory : labels.values()) {
      for (ValueCounts.Counted label : ofCategory.mostFrequent(Integer.MAX_VALUE, 1)) {
        double independent = (double) ofCategory.total() * all.count(label.text()) / rows;
        nats += label.count() / rows * Math.log(label.count() / independent);
      }
    }
    return Math.max(0, nats);
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'I',
        out -> {
          out.writeLong(missing);
          out.writeInt(labels.size());
          for (Map.Entry<String, ValueCounts> entry : labels.entrySet()) {
            State.writeText(out, entry.getKey());
            State.writeBytes(out, entry.getValue().toBytes());
          }
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static MutualInformation fromBytes(byte[] state) {
    return State.read(
        state,
        'I',
        in -> {
          MutualInformation read = new MutualInformation();
          read.missing = in.readLong();
          for (int left = in.readInt(); left > 0; left--) {
            read.labels.put(State.readText(in), ValueCounts.fromBytes(State.readBytes(in)));
          }
          return read;
        });
  }
}
