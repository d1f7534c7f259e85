package mlelabs.model;

/**
 * How a network is trained: by Adam, on mini-batches.
 *
 * @param epochs passes over the rows
 * @param batch rows a step
 * @param rate Adam's learning rate
 * @param seed decides the weights to begin with, the order of the rows and what is dropped
 */
public record Training(int epochs, int batch, double rate, long seed) {

  /** Five epochs of batches of 256 at the rate .001. */
  public static final Training STANDARD = new Training(5, 256, .001, 1);

  public Training {
    if (epochs < 1) {
      throw new IllegalArgumentException("epochs must be at least 1, but were " + epochs);
    }
    if (batch < 1) {
      throw new IllegalArgumentException("batch must be at least 1, but was " + batch);
    }
    if (!(rate > 0 && Double.isFinite(rate))) {
      throw new IllegalArgumentException("rate must be positive, but was " + rate);
    }
  }

  public Training epochs(int newEpochs) {
    return new Training(newEpochs, batch, rate, seed);
  }

  public Training batch(int newBatch) {
    return new Training(epochs, newBatch, rate, seed);
  }

  public Training rate(double newRate) {
    return new Training(epochs, batch, newRate, seed);
  }

  public Training seed(long newSeed) {
    return new Training(epochs, batch, rate, newSeed);
  }
}
