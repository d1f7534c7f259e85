package mlelabs.notebook;

/**
 * One forecast's error on held-out flights.
 *
 * @param lab such as {@code Lab 1}
 * @param name of the forecast
 * @param rmse root mean squared error in minutes
 */
record Score(String lab, String name, double rmse) {

  /**
   * @throws IllegalArgumentException if a name is blank, or the error negative or not finite
   */
  Score {
    if (lab.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "a score must have a lab and a name, but had \"" + lab + "\" and \"" + name + "\"");
    }
    if (!(rmse >= 0) || Double.isInfinite(rmse)) {
      throw new IllegalArgumentException(
          "a score must be finite and not negative, but was " + rmse);
    }
  }

  boolean isSameAs(Score other) {
    return lab.equals(other.lab) && name.equals(other.name);
  }

  /** The number in the lab's name, by which labs are in order; those without come last. */
  int order() {
    String digits = lab.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
