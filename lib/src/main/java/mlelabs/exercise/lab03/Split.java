package mlelabs.exercise.lab03;

/** What a row is for, in the order in which the parts are filled. */
public enum Split {
  /** The model is fitted to these rows. */
  TRAIN,
  /** Choices between models are made on these. */
  VALIDATION,
  /** The chosen model is measured on these, once. */
  TEST
}
