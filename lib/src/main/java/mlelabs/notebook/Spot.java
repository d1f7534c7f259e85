package mlelabs.notebook;

/**
 * A place in the learner's code.
 *
 * @param method the method it is in, or empty in a cell's own statements
 * @param excerpt its line
 */
record Spot(String method, Excerpt excerpt) {

  /** {@code in pearson, cell [3], line 4}. */
  String name() {
    return (method.isEmpty() ? "" : "in " + method + ", ") + excerpt.name();
  }

  /** {@code pearson, cell [3], line 4}. */
  String caller() {
    return (method.isEmpty() ? "" : method + ", ") + excerpt.name();
  }
}
