package mlelabs.feature;

/**
 * How the training rows fell on a feature: enough to see a dead cross, of which one cell holds all,
 * or one so fine that each row has a cell of its own.
 *
 * @param rows the training rows
 * @param missing rows without a value
 * @param unknown rows with a value that has no cell of its own; 0 if a row may have several
 * @param used cells that hold a row; 0 if the feature has none
 * @param largest rows of the fullest cell
 * @param effective e to the entropy of the cells' shares of the rows; see {@link
 *     mlelabs.feature.analysis.CellCounts#effective}
 */
public record Usage(
    long rows, long missing, long unknown, int used, long largest, double effective) {

  public Usage {
    if (rows < 1 || missing < 0 || unknown < 0 || missing + unknown > rows || used < 0) {
      throw new IllegalArgumentException(
          "usage must count parts of at least 1 row, but was of %d rows %d missing, %d unknown"
              .formatted(rows, missing, unknown));
    }
  }

  static Usage dense(long rows, long missing) {
    return new Usage(rows, missing, 0, 0, 0, 0);
  }
}
