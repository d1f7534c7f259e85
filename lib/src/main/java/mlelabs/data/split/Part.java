package mlelabs.data.split;

/** What a row is for. */
public enum Part {
  /** The model is fitted to these rows. */
  TRAIN,
  /** Choices between models are made on these. */
  VALIDATION,
  /** The chosen model is measured on these, once. */
  TEST
}
