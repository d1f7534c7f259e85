package mlelabs.exercise.lab08;

/** What a pair of loss curves says. */
public enum Diagnosis {
  /** The loss left the numbers, or rose. */
  DIVERGED,
  /** No better than the benchmark. */
  UNDERFIT,
  /** Better once than it is at the end. */
  OVERFIT,
  /** None of these. */
  HEALTHY
}
