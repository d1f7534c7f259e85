package mlelabs.feature;

import java.util.List;

/** One row of raw values, by the places of their columns among those that a spec needs. */
interface RawRow {

  /** NaN where missing. */
  double number(int slot);

  /** As a category; "" where missing. */
  String text(int slot);

  /** None where missing. */
  List<String> words(int slot, Words words);

  /** The same for the same value, whatever type a number has. */
  long hash(int slot);
}
