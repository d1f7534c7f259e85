package mlelabs.feature.analysis;

import java.util.HashSet;
import java.util.List;

/**
 * How often each word comes, and in how many rows: what a vocabulary of words and the inverse
 * document frequency are made of. Exact, in any order of merging.
 */
public final class WordCounts implements Accumulator<WordCounts> {

  private final ValueCounts occurrences;
  private final ValueCounts rowsWith;
  private long rows;
  private long wordless;

  /** Nothing seen. */
  public WordCounts() {
    this(new ValueCounts(), new ValueCounts(), 0, 0);
  }

  private WordCounts(ValueCounts occurrences, ValueCounts rowsWith, long rows, long wordless) {
    this.occurrences = occurrences;
    this.rowsWith = rowsWith;
    this.rows = rows;
    this.wordless = wordless;
  }

  /** Adds a row's words, of which there may be none; none is "". */
  public void add(List<String> words) {
    rows++;
    wordless += words.isEmpty() ? 1 : 0;
    words.forEach(occurrences::add);
    new HashSet<>(words).forEach(rowsWith::add);
  }

  @Override
  public void merge(WordCounts other) {
    occurrences.merge(other.occurrences);
    rowsWith.merge(other.rowsWith);
    rows += other.rows;
    wordless += other.wordless;
  }

  /** How often each word came. */
  public ValueCounts occurrences() {
    return occurrences;
  }

  /** In how many rows each word came. */
  public ValueCounts rowsWith() {
    return rowsWith;
  }

  /** How many rows there were. */
  public long rows() {
    return rows;
  }

  /** How many rows had no word. */
  public long wordless() {
    return wordless;
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'W',
        out -> {
          State.writeBytes(out, occurrences.toBytes());
          State.writeBytes(out, rowsWith.toBytes());
          out.writeLong(rows);
          out.writeLong(wordless);
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static WordCounts fromBytes(byte[] state) {
    return State.read(
        state,
        'W',
        in ->
            new WordCounts(
                ValueCounts.fromBytes(State.readBytes(in)),
                ValueCounts.fromBytes(State.readBytes(in)),
                in.readLong(),
                in.readLong()));
  }
}
