package mlelabs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Training by mini-batches in a new order each epoch. A batch is cut into slices by its size alone,
 * and their gradients are added in order, so that the same seed gives the same weights on any
 * number of processors.
 */
final class Descent implements AutoCloseable {

  private static final int SLICE = 128;
  private static final int MOST_SLICES = 4;

  private final Loss loss;
  private final Weights weights;
  private final float[][][] transposed;
  private final List<Pass> passes = new ArrayList<>();
  private final List<List<float[]>> gradients = new ArrayList<>();
  private final double[] losses;
  private final Adam adam;
  private final Team team;
  private final int batch;
  private final SplittableRandom random;

  Descent(Layout layout, Network network, Weights weights, Training training) {
    this.loss = network.loss();
    this.weights = weights;
    this.batch = training.batch();
    this.random = new SplittableRandom(training.seed());
    int slices = Math.max(1, Math.min(MOST_SLICES, batch / SLICE));
    this.transposed = Transposes.of(weights);
    for (int i = 0; i < slices; i++) {
      Weights gradient = Weights.zeros(layout);
      gradients.add(gradient.rows());
      passes.add(new Pass(layout, weights, transposed, gradient, network.dropout()));
    }
    this.losses = new double[slices];
    this.adam = new Adam(layout, weights, training.rate(), network.l2());
    this.team = new Team(Math.min(slices, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * One pass over the rows; the last batch may be smaller.
   *
   * @return the mean loss of the rows, each before the step that it took part in
   */
  double epoch(Inputs in, float[] labels) {
    int[] order = shuffled(in.size());
    double sum = 0;
    for (int from = 0; from < order.length; from += batch) {
      sum += step(in, labels, order, from, Math.min(order.length, from + batch));
    }
    return sum / order.length;
  }

  private int[] shuffled(int size) {
    int[] order = IntStream.range(0, size).toArray();
    SplittableRandom mine = random.split();
    for (int i = size - 1; i > 0; i--) {
      int j = mine.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }

  private double step(Inputs in, float[] labels, int[] order, int from, int to) {
    int slices = passes.size();
    int rows = to - from;
    SplittableRandom[] drops = new SplittableRandom[slices];
    for (int s = 0; s < slices; s++) {
      drops[s] = random.split();
    }
    team.run(
        slices,
        s -> {
          int end = from + (int) ((long) rows * (s + 1) / slices);
          losses[s] = 0;
          for (int tile = from + (int) ((long) rows * s / slices); tile < end; tile += Pass.TILE) {
            int tileEnd = Math.min(end, tile + Pass.TILE);
            losses[s] +=
                passes.get(s).backward(in, labels, loss, order, tile, tileEnd, 1f / rows, drops[s]);
          }
        });
    adam.step(gradients);
    Transposes.refresh(weights, transposed);
    double sum = 0;
    for (double sliceLoss : losses) {
      sum += sliceLoss;
    }
    return sum;
  }

  @Override
  public void close() {
    team.close();
  }
}
