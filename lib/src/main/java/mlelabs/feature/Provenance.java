package mlelabs.feature;

/**
 * Where fitted features come from.
 *
 * @param data a fingerprint of the training rows' columns, the same in any order of the rows
 * @param rows how many there were
 * @param code the version of the code that fitted
 */
public record Provenance(String data, long rows, String code) {

  /** The version of this code; another number wherever a feature comes to have other values. */
  static final String CODE = "mlelabs.feature 1";
}
