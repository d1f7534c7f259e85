package mlelabs.data.columnar;

/** Collects the values of one column, row by row; made by a {@link BatchBuilder}. */
public sealed interface ColumnBuilder
    permits IntsBuilder, LongsBuilder, FloatsBuilder, DoublesBuilder, TextsBuilder {

  /** How many values there are. */
  int size();

  /**
   * A missing value: NaN, or "".
   *
   * @throws IllegalStateException if the column's type has none
   */
  void addMissing();

  /** The values so far as a column; the builder is then empty. */
  Column build();

  /** Drops all values from that row on. */
  void truncate(int size);
}
