package mlelabs.exercise.lab02;

/** Fills missing values (NaN) with one that was learned from training values, once. */
public interface Imputer {

  /**
   * The values, each missing one replaced by what was learned from the training values.
   *
   * @param values left as they are
   * @return a new array of the same length
   */
  double[] fill(double[] values);

  /**
   * Which of the values are missing: what {@link #fill} hides, a model may still want to know.
   *
   * @param values left as they are
   * @return an answer a value
   */
  boolean[] missing(double[] values);
}
