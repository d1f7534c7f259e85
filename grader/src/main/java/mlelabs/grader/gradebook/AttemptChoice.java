package mlelabs.grader.gradebook;

/** Which of a student's attempts at a lab counts. */
public enum AttemptChoice {
  /** The one with the most points after lateness; of equal ones the earliest. */
  BEST,
  /** The one that was handed in last. */
  LAST
}
