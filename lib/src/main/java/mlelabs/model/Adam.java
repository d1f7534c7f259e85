package mlelabs.model;

import java.util.List;

/**
 * Adam (Kingma and Ba 2015), with β₁ = .9, β₂ = .999, ε = 1e-7, as Keras has it: w −= rate ·
 * √(1−β₂ᵗ)/(1−β₁ᵗ) · m/(√v + ε).
 */
final class Adam {

  private static final float MEAN = .9f;
  private static final float SQUARE = .999f;
  private static final float EPSILON = 1e-7f;

  private final List<float[]> weights;
  private final List<float[]> means;
  private final List<float[]> squares;
  private final int biasRows;
  private final double rate;
  private final float l2;
  private int steps;

  /**
   * @param l2 is added, times the weight, to the gradient of what is not a bias
   */
  Adam(Layout layout, Weights weights, double rate, double l2) {
    this.weights = weights.rows();
    this.means = Weights.zeros(layout).rows();
    this.squares = Weights.zeros(layout).rows();
    this.biasRows = weights.biasRows();
    this.rate = rate;
    this.l2 = (float) l2;
  }

  /** One step down the sum of these gradients, which are set to 0. */
  void step(List<List<float[]>> gradients) {
    steps++;
    double correction = Math.sqrt(1 - Math.pow(SQUARE, steps)) / (1 - Math.pow(MEAN, steps));
    float scaled = (float) (rate * correction);
    for (int i = 0; i < weights.size(); i++) {
      float[] gradient = gradients.get(0).get(i);
      for (int g = 1; g < gradients.size(); g++) {
        gather(gradient, gradients.get(g).get(i));
      }
      step(weights.get(i), gradient, means.get(i), squares.get(i), scaled, i < biasRows ? 0 : l2);
    }
  }

  private static void gather(float[] sum, float[] other) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += other[j];
      other[j] = 0;
    }
  }

  private static void step(
      float[] weight, float[] gradient, float[] mean, float[] square, float rate, float l2) {
    for (int j = 0; j < weight.length; j++) {
      float g = gradient[j] + l2 * weight[j];
      float m = MEAN * mean[j] + (1 - MEAN) * g;
      float s = SQUARE * square[j] + (1 - SQUARE) * g * g;
      mean[j] = m;
      square[j] = s;
      weight[j] -= rate * m / ((float) Math.sqrt(s) + EPSILON);
      gradient[j] = 0;
    }
  }
}
