package mlelabs.exercise.lab99;

/** A model. */
public interface Scorer {
  /** The score of a row. */
  double score(double[] x);
}
