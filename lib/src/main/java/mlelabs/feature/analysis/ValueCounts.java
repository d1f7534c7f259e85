package mlelabs.feature.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Texts;

/**
 * How often each text comes; missing ones ("") are counted apart. Exact, in any order of merging;
 * it holds each distinct text once.
 */
public final class ValueCounts implements Accumulator<ValueCounts> {

  /**
   * A text and how often it came.
   *
   * @param text not ""
   * @param count above 0
   */
  public record Counted(String text, long count) {

    static final Comparator<Counted> MOST_FREQUENT_FIRST =
        Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::text);
  }

  private final Map<String, long[]> counts = new HashMap<>();
  private long missing;
  private long total;

  /** Nothing seen. */
  public ValueCounts() {}

  /** Adds a text, missing if "". */
  public void add(String text) {
    add(text, 1);
  }

  /**
   * Adds a text that came so many times.
   *
   * @throws IllegalArgumentException if the times are negative
   */
  public void add(String text, long times) {
    if (times < 0) {
      throw new IllegalArgumentException("a count must not be negative, but was " + times);
    }
    if (text.isEmpty()) {
      missing += times;
    } else if (times > 0) {
      counts.computeIfAbsent(text, t -> new long[1])[0] += times;
      total += times;
    }
  }

  /** Adds a column, numbers as the texts that {@link CategoryText} gives. */
  public void add(Column column) {
    if (column instanceof Texts texts) {
      addTexts(texts);
    } else {
      for (int row = 0; row < column.size(); row++) {
        add(CategoryText.of(column, row));
      }
    }
  }

  private void addTexts(Texts texts) {
    if (texts.codes() > 2 * texts.size()) {
      for (int row = 0; row < texts.size(); row++) {
        add(texts.get(row));
      }
      return;
    }
    int[] times = new int[texts.codes()];
    for (int row = 0; row < texts.size(); row++) {
      times[texts.code(row)]++;
    }
    for (int code = 0; code < times.length; code++) {
      if (times[code] > 0) {
        add(texts.decode(code), times[code]);
      }
    }
  }

  @Override
  public void merge(ValueCounts other) {
    other.counts.forEach((text, count) -> add(text, count[0]));
    missing += other.missing;
  }

  /** How many texts came, without the missing ones. */
  public long total() {
    return total;
  }

  /** How many were missing. */
  public long missing() {
    return missing;
  }

  /** How many distinct texts there are. */
  public int distinct() {
    return counts.size();
  }

  /** How often that text came. */
  public long count(String text) {
    return counts.getOrDefault(text, new long[1])[0];
  }

  /**
   * The vocabulary: the most frequent first, equals by {@link String#compareTo}.
   *
   * @param topK at most so many
   * @param minimumCount each at least so often
   */
  public List<Counted> mostFrequent(int topK, long minimumCount) {
    List<Counted> kept = new ArrayList<>();
    counts.forEach(
        (text, count) -> {
          if (count[0] >= minimumCount) {
            kept.add(new Counted(text, count[0]));
          }
        });
    kept.sort(Counted.MOST_FREQUENT_FIRST);
    return List.copyOf(kept.subList(0, Math.min(topK, kept.size())));
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'V',
        out -> {
          out.writeLong(missing);
          out.writeInt(counts.size());
          for (Map.Entry<String, long[]> entry : new TreeMap<>(counts).entrySet()) {
            State.writeText(out, entry.getKey());
            out.writeLong(entry.getValue()[0]);
          }
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static ValueCounts fromBytes(byte[] state) {
    return State.read(
        state,
        'V',
        in -> {
          ValueCounts counts = new ValueCounts();
          counts.missing = in.readLong();
          for (int left = in.readInt(); left > 0; left--) {
            counts.add(State.readText(in), in.readLong());
          }
          return counts;
        });
  }

  @Override
  public String toString() {
    return "%d texts, %d distinct, %d missing".formatted(total, distinct(), missing);
  }
}
