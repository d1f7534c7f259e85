package mlelabs.feature;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scaled number.
 *
 * @param feature what was fitted
 * @param values of all training rows, limited and perhaps as logarithms
 * @param perKey the same among the rows of each key; empty without a key
 * @param usage how the training rows fell on it
 */
public record FittedNumeric(
    Numeric feature, Distribution values, SortedMap<String, Distribution> perKey, Usage usage)
    implements FittedFeature {

  public FittedNumeric {
    perKey = Collections.unmodifiableSortedMap(new TreeMap<>(perKey));
  }

  @Override
  public Output output() {
    return new Output.Dense(feature.flagged() ? 2 : 1);
  }
}
