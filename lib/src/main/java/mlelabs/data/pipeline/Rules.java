package mlelabs.data.pipeline;

/** What holds of the numbers that stages are told. */
final class Rules {

  private Rules() {}

  /**
   * A number that has a least value.
   *
   * @throws IllegalArgumentException if it is below
   */
  static void atLeast(long least, String name, long value) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " must be at least " + least + ", but was " + value);
    }
  }
}
