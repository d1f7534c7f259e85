package mlelabs.feature.analysis;

import java.util.stream.LongStream;

/** How many rows fall in each of some numbered cells. Exact, in any order of merging. */
public final class CellCounts implements Accumulator<CellCounts> {

  private final long[] counts;

  /**
   * Nothing seen.
   *
   * @throws IllegalArgumentException if there is no cell
   */
  public CellCounts(int cells) {
    if (cells < 1) {
      throw new IllegalArgumentException("there must be at least 1 cell, but were " + cells);
    }
    counts = new long[cells];
  }

  /** So many rows in each cell. */
  public static CellCounts of(long... counts) {
    CellCounts cells = new CellCounts(counts.length);
    System.arraycopy(counts, 0, cells.counts, 0, counts.length);
    return cells;
  }

  /**
   * Adds a row.
   *
   * @throws IndexOutOfBoundsException if there is no such cell
   */
  public void add(int cell) {
    counts[cell]++;
  }

  /** Adds the rows from {@code from} up to {@code to}. */
  public void add(int[] cells, int from, int to) {
    for (int i = from; i < to; i++) {
      counts[cells[i]]++;
    }
  }

  @Override
  public void merge(CellCounts other) {
    if (other.counts.length != counts.length) {
      throw new IllegalArgumentException(
          "cells must be as many to be merged, but were %d and %d"
              .formatted(counts.length, other.counts.length));
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** How many cells there are. */
  public int cells() {
    return counts.length;
  }

  /** How many rows fall in that cell. */
  public long count(int cell) {
    return counts[cell];
  }

  /** How many rows there are. */
  public long total() {
    return LongStream.of(counts).sum();
  }

  /** How many cells hold a row. */
  public int used() {
    return (int) LongStream.of(counts).filter(count -> count > 0).count();
  }

  /** How many rows the fullest cell holds. */
  public long largest() {
    return LongStream.of(counts).max().orElse(0);
  }

  /** {@link #effective(LongStream)} of these cells. */
  public double effective() {
    return effective(LongStream.of(counts));
  }

  /**
   * The number of effective cells: e to the entropy −Σ p·ln p of the cells' shares of the rows. It
   * is n where n cells hold equally many and the others none, 1 where one cell holds all, 0 where
   * there is no row.
   */
  public static double effective(LongStream counts) {
    long[] held = counts.filter(count -> count > 0).toArray();
    double total = LongStream.of(held).sum();
    double entropy = 0;
    for (long count : held) {
      double share = count / total;
      entropy -= share * Math.log(share);
    }
    return held.length == 0 ? 0 : Math.exp(entropy);
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'C',
        out -> {
          out.writeInt(counts.length);
          for (long count : counts) {
            out.writeLong(count);
          }
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static CellCounts fromBytes(byte[] state) {
    return State.read(
        state,
        'C',
        in -> {
          int cells = in.readInt();
          if ((long) cells * Long.BYTES != in.available()) {
            throw new IllegalArgumentException(cells + " cells are not there");
          }
          CellCounts read = new CellCounts(cells);
          for (int i = 0; i < cells; i++) {
            read.counts[i] = in.readLong();
          }
          return read;
        });
  }
}
