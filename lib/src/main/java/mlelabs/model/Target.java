package mlelabs.model;

/**
 * The labels' own scale: a network learns (label − centre)/scale.
 *
 * @param center the labels' mean; 0 for the logistic loss
 * @param scale the labels' standard deviation, or 1 where that is 0; 1 for the logistic loss
 */
record Target(double center, double scale) {

  Target {
    if (!Double.isFinite(center) || !(scale > 0 && Double.isFinite(scale))) {
      throw new IllegalArgumentException(
          "the scale of labels must be positive, but was %s around %s".formatted(scale, center));
    }
  }

  static Target of(Loss loss, float[] labels) {
    return loss == Loss.LOGISTIC ? new Target(0, 1) : ofNumbers(labels);
  }

  private static Target ofNumbers(float[] labels) {
    double mean = mean(labels);
    double squares = 0;
    for (float label : labels) {
      squares += (label - mean) * (label - mean);
    }
    double deviation = Math.sqrt(squares / labels.length);
    return new Target(mean, deviation > 0 ? deviation : 1);
  }

  /** The output that is best for these labels without knowing anything of a row. */
  static double start(Loss loss, float[] labels) {
    double share = mean(labels);
    boolean both = share > 0 && share < 1;
    return loss == Loss.LOGISTIC && both ? Math.log(share / (1 - share)) : 0;
  }

  private static double mean(float[] labels) {
    double sum = 0;
    for (float label : labels) {
      sum += label;
    }
    return sum / labels.length;
  }

  float[] scaled(float[] labels) {
    float[] scaled = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      scaled[i] = (float) ((labels[i] - center) / scale);
    }
    return scaled;
  }
}
