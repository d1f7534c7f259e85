package mlelabs.feature;

import java.util.Arrays;
import java.util.List;
import mlelabs.data.columnar.Texts;
import mlelabs.feature.analysis.Accumulator;
import mlelabs.feature.analysis.CellCounts;
import mlelabs.feature.analysis.KeyedMoments;
import mlelabs.feature.analysis.Moments;
import mlelabs.feature.analysis.Quantiles;
import mlelabs.feature.analysis.RowsSeen;
import mlelabs.feature.analysis.ValueCounts;
import mlelabs.feature.analysis.WordCounts;

/**
 * What is to be found out about raw rows. Equal ones are found out once, whatever number of
 * features needs them.
 *
 * @param <A> what finds it out
 */
sealed interface Statistic<A extends Accumulator<A>> {

  /** What has seen nothing. */
  A empty();

  A read(byte[] state);

  void add(RawRow row, A to);

  /** Adds the rows from {@code from} up to {@code to}. */
  default void add(RawBatch batch, int from, int to, A accumulator) {
    for (int row = from; row < to; row++) {
      add(batch.row(row), accumulator);
    }
  }

  /** Rows, and their fingerprint. */
  record Seen(List<Integer> slots) implements Statistic<RowsSeen> {

    private static final int PIECE = 4096;

    @Override
    public RowsSeen empty() {
      return new RowsSeen();
    }

    @Override
    public RowsSeen read(byte[] state) {
      return RowsSeen.fromBytes(state);
    }

    @Override
    public void add(RawRow row, RowsSeen to) {
      long hash = RowHash.START;
      for (int slot : slots) {
        hash = RowHash.with(hash, row.hash(slot));
      }
      to.add(hash);
    }

    @Override
    public void add(RawBatch batch, int from, int to, RowsSeen accumulator) {
      long[] hashes = new long[to - from];
      Arrays.fill(hashes, RowHash.START);
      for (int slot : slots) {
        if (batch.column(slot) instanceof Texts texts) {
          addTexts(texts, from, to, hashes);
        } else {
          addNumbers(batch, slot, from, to, hashes);
        }
      }
      for (long hash : hashes) {
        accumulator.add(hash);
      }
    }

    private static void addTexts(Texts texts, int from, int to, long[] hashes) {
      boolean memorable = texts.codes() <= 2 * (to - from);
      long[] known = new long[memorable ? texts.codes() : 0];
      boolean[] isKnown = new boolean[known.length];
      for (int row = from; row < to; row++) {
        int code = texts.code(row);
        long hash;
        if (!memorable) {
          hash = RowHash.of(texts.get(row));
        } else {
          if (!isKnown[code]) {
            known[code] = RowHash.of(texts.get(row));
            isKnown[code] = true;
          }
          hash = known[code];
        }
        hashes[row - from] = RowHash.with(hashes[row - from], hash);
      }
    }

    private static void addNumbers(RawBatch batch, int slot, int from, int to, long[] hashes) {
      double[] piece = new double[Math.min(PIECE, to - from)];
      for (int start = from; start < to; start += PIECE) {
        int end = Math.min(to, start + PIECE);
        batch.numbers(slot, start, end, piece);
        for (int i = 0; i < end - start; i++) {
          int at = start - from + i;
          hashes[at] = RowHash.with(hashes[at], RowHash.of(piece[i]));
        }
      }
    }
  }

  /** Moments of a column. */
  record MomentsOf(int slot, NumberView view) implements Statistic<Moments> {

    private static final int PIECE = 4096;

    @Override
    public Moments empty() {
      return new Moments();
    }

    @Override
    public Moments read(byte[] state) {
      return Moments.fromBytes(state);
    }

    @Override
    public void add(RawRow row, Moments to) {
      to.add(view.of(row.number(slot)));
    }

    @Override
    public void add(RawBatch batch, int from, int to, Moments accumulator) {
      double[] piece = new double[Math.min(PIECE, to - from)];
      for (int start = from; start < to; start += PIECE) {
        int end = Math.min(to, start + PIECE);
        batch.numbers(slot, start, end, piece);
        if (!view.isPlain()) {
          Arrays.setAll(piece, i -> view.of(piece[i]));
        }
        accumulator.add(piece, 0, end - start);
      }
    }
  }

  /** Moments of a column among the rows of each key. */
  record KeyedMomentsOf(int slot, int key, NumberView view) implements Statistic<KeyedMoments> {

    @Override
    public KeyedMoments empty() {
      return new KeyedMoments();
    }

    @Override
    public KeyedMoments read(byte[] state) {
      return KeyedMoments.fromBytes(state);
    }

    @Override
    public void add(RawRow row, KeyedMoments to) {
      to.add(row.text(key), view.of(row.number(slot)));
    }
  }

  /** Quantiles of a column. */
  record QuantilesOf(int slot) implements Statistic<Quantiles> {

    private static final int PIECE = 4096;

    @Override
    public Quantiles empty() {
      return new Quantiles();
    }

    @Override
    public Quantiles read(byte[] state) {
      return Quantiles.fromBytes(state);
    }

    @Override
    public void add(RawRow row, Quantiles to) {
      to.add(row.number(slot));
    }

    @Override
    public void add(RawBatch batch, int from, int to, Quantiles accumulator) {
      double[] piece = new double[Math.min(PIECE, to - from)];
      for (int start = from; start < to; start += PIECE) {
        int end = Math.min(to, start + PIECE);
        batch.numbers(slot, start, end, piece);
        accumulator.add(piece, 0, end - start);
      }
    }
  }

  /** How often each text of a column comes. */
  record CountsOf(int slot) implements Statistic<ValueCounts> {

    @Override
    public ValueCounts empty() {
      return new ValueCounts();
    }

    @Override
    public ValueCounts read(byte[] state) {
      return ValueCounts.fromBytes(state);
    }

    @Override
    public void add(RawRow row, ValueCounts to) {
      to.add(row.text(slot));
    }

    @Override
    public void add(RawBatch batch, int from, int to, ValueCounts accumulator) {
      accumulator.add(batch.column(slot).slice(from, to));
    }
  }

  /** How often each word of a column comes. */
  record WordsOf(int slot, Words words) implements Statistic<WordCounts> {

    @Override
    public WordCounts empty() {
      return new WordCounts();
    }

    @Override
    public WordCounts read(byte[] state) {
      return WordCounts.fromBytes(state);
    }

    @Override
    public void add(RawRow row, WordCounts to) {
      to.add(row.words(slot, words));
    }
  }

  /** How many rows fall in each cell of a feature that learns nothing. */
  final class CellsOf implements Statistic<CellCounts> {

    private final Feature feature;
    private final IdEncoder encoder;

    CellsOf(Feature feature, List<String> columns) {
      this.feature = feature;
      this.encoder = Encoders.ofIds(feature, columns);
    }

    @Override
    public CellCounts empty() {
      return new CellCounts(FittedFixed.cells(feature));
    }

    @Override
    public CellCounts read(byte[] state) {
      return CellCounts.fromBytes(state);
    }

    @Override
    public void add(RawRow row, CellCounts to) {
      to.add(encoder.encode(row));
    }

    @Override
    public void add(RawBatch batch, int from, int to, CellCounts accumulator) {
      int[] cells = new int[to];
      encoder.encode(batch, from, to, cells);
      accumulator.add(cells, from, to);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CellsOf that && feature.equals(that.feature);
    }

    @Override
    public int hashCode() {
      return feature.hashCode();
    }
  }
}
