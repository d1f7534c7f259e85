package mlelabs.data.split;

/**
 * What a part has in common with train, by one candidate key.
 *
 * @param key the key's name
 * @param part not train
 * @param keys different keys in the part; a missing key is none
 * @param sharedKeys those of them that train has too
 * @param rows of the part
 * @param sharedRows rows whose key train has too
 */
public record KeyOverlap(
    String key, Part part, long keys, long sharedKeys, long rows, long sharedRows) {

  /** The share of the part's rows whose key train has too; 0 without a row. */
  public double share() {
    return rows == 0 ? 0 : (double) sharedRows / rows;
  }
}
