package mlelabs.feature;

import java.util.List;

/** Rules that the features share. */
final class Names {

  private Names() {}

  /**
   * Lets names pass.
   *
   * @throws IllegalArgumentException if one is empty
   */
  static void require(String name, String... columns) {
    requireText("a feature's name", name);
    for (String column : columns) {
      requireText("a column's name", column);
    }
  }

  private static void requireText(String what, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(what + " must have a letter, but was \"" + name + "\"");
    }
  }

  static int atLeast(int least, String what, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "%s must be at least %d, but was %d".formatted(what, least, value));
    }
    return value;
  }

  static List<Double> increasing(List<Double> edges) {
    for (int i = 0; i < edges.size(); i++) {
      if (!Double.isFinite(edges.get(i)) || i > 0 && edges.get(i - 1) >= edges.get(i)) {
        throw new IllegalArgumentException(
            "edges must be finite and strictly increasing, but were " + edges);
      }
    }
    return List.copyOf(edges);
  }
}
