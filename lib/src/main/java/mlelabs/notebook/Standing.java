package mlelabs.notebook;

/**
 * How an exercise stood when it was checked last.
 *
 * @param state the verdict
 * @param passed visible examples that passed
 * @param planned visible examples there were
 */
record Standing(CheckResult.State state, int passed, int planned) {

  /** {@code ✓ passed}, {@code ✗ not yet, 5 of 7}. */
  String words() {
    boolean counts = planned > 0 && state == CheckResult.State.FAILED;
    return state.sign
        + " "
        + state.words
        + (counts ? ", " + passed + " of " + planned + " examples" : "");
  }
}
