package mlelabs.feature;

/** The form in which a feature enters a model. */
public sealed interface Output {

  /**
   * Numbers.
   *
   * @param width how many a row
   */
  record Dense(int width) implements Output {}

  /**
   * One id a row, from 0. What is missing has an id of its own, the last.
   *
   * @param cells above every id
   */
  record Categorical(int cells) implements Output {}

  /**
   * Several ids a row, or none, from 0, each with a weight.
   *
   * @param cells above every id
   */
  record MultiHot(int cells) implements Output {}
}
