package mlelabs.model;

import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FeatureRow;
import mlelabs.feature.FittedFeatures;

/** A trained network. Immutable; any number of threads may ask it. */
public final class Model {

  private static final int CHUNK = 1 << 13;

  private final Network network;
  private final Binding binding;
  private final Weights weights;
  private final float[][][] transposed;
  private final Target target;
  private final Training training;
  private final List<Double> losses;
  private final ThreadLocal<Pass> onePass;

  Model(
      Network network,
      Binding binding,
      Weights weights,
      Target target,
      Training training,
      List<Double> losses) {
    this.network = network;
    this.binding = binding;
    this.weights = weights;
    this.transposed = Transposes.of(weights);
    this.target = target;
    this.training = training;
    this.losses = List.copyOf(losses);
    this.onePass =
        ThreadLocal.withInitial(() -> Pass.forwards(binding.layout(), weights, transposed, 1));
  }

  static Model train(
      Network network,
      FittedFeatures features,
      FeatureBatch batch,
      float[] labels,
      Training training) {
    Binding binding = Binding.of(network, features);
    Inputs inputs = binding.inputs(batch);
    requireUsable(network.loss(), inputs, labels);
    Target target = Target.of(network.loss(), labels);
    float[] scaled = target.scaled(labels);
    Weights weights = Weights.initial(binding.layout(), training.seed());
    weights.bias()[0] = (float) Target.start(network.loss(), labels);
    List<Double> losses = new ArrayList<>();
    try (Descent descent = new Descent(binding.layout(), network, weights, training)) {
      for (int epoch = 0; epoch < training.epochs(); epoch++) {
        losses.add(descent.epoch(inputs, scaled) * target.scale() * target.scale());
      }
    }
    if (!weights.isFinite()) {
      throw new IllegalStateException(
          "training must end with finite weights, but diverged: losses by epoch " + losses);
    }
    return new Model(network, binding, weights, target, training, losses);
  }

  private static void requireUsable(Loss loss, Inputs inputs, float[] labels) {
    if (inputs.size() == 0 || inputs.size() != labels.length) {
      throw new IllegalArgumentException(
          "there must be rows and one label for each, but were %d rows and %d labels"
              .formatted(inputs.size(), labels.length));
    }
    for (float label : labels) {
      boolean usable = loss == Loss.LOGISTIC ? label == 0 || label == 1 : Float.isFinite(label);
      if (!usable) {
        throw new IllegalArgumentException(
            "a label must be %s, but was %s"
                .formatted(loss == Loss.LOGISTIC ? "0 or 1" : "a finite number", label));
      }
    }
    for (float[] column : inputs.numbers()) {
      for (float value : column) {
        if (!Float.isFinite(value)) {
          throw new IllegalArgumentException(
              "an input must be a finite number, but was "
                  + value
                  + "; let its feature fill what is missing");
        }
      }
    }
  }

  /** What it is made of. */
  public Network network() {
    return network;
  }

  /** How it was trained. */
  public Training training() {
    return training;
  }

  /** The mean loss of the training rows in each epoch, without the term of {@code l2}. */
  public List<Double> losses() {
    return losses;
  }

  /** How many parameters it has. */
  public int parameters() {
    return weights.count();
  }

  /** The forecast for each row: a number in the label's units, or the probability of a 1. */
  public double[] forecast(FeatureBatch batch) {
    Inputs inputs = binding.inputs(batch);
    double[] forecast = new double[inputs.size()];
    int[] order = IntStream.range(0, inputs.size()).toArray();
    IntStream.range(0, (inputs.size() + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(
            chunk -> {
              Pass pass = Pass.forwards(binding.layout(), weights, transposed, Pass.TILE);
              int end = Math.min(inputs.size(), (chunk + 1) * CHUNK);
              for (int from = chunk * CHUNK; from < end; from += Pass.TILE) {
                int to = Math.min(end, from + Pass.TILE);
                float[] outputs = pass.forward(inputs, order, from, to);
                for (int row = from; row < to; row++) {
                  forecast[row] = forecast(outputs[row - from]);
                }
              }
            });
    return forecast;
  }

  /** The forecast for one row; bit for bit that of the row in a batch. */
  public double forecast(FeatureRow row) {
    return forecast(onePass.get().forward(binding.inputs(row), new int[1], 0, 1)[0]);
  }

  private double forecast(float output) {
    return network.loss().forecast(target.center() + target.scale() * output);
  }

  /**
   * The embedding of a feature, a copy.
   *
   * @return by cell
   * @throws IllegalArgumentException if the feature is not in the deep part, or is dense
   */
  public float[][] embedding(String feature) {
    float[][] table = weights.tables()[binding.field(feature)];
    if (table.length == 0) {
      throw new IllegalArgumentException(
          "a feature must be embedded, but " + feature + " is in the wide part alone");
    }
    return IntStream.range(0, table.length)
        .mapToObj(cell -> table[cell].clone())
        .toArray(float[][]::new);
  }

  /**
   * The weights of a categorical or multi-hot feature's cells in the wide part, a copy: what each
   * adds to the output, in the label's units for a regression and in log odds else.
   *
   * @throws IllegalArgumentException if the feature is not in the wide part, or is dense
   */
  public double[] cellWeights(String feature) {
    float[] cells = weights.wideCells()[binding.field(feature)];
    if (cells.length == 0) {
      throw new IllegalArgumentException(
          "a feature must be wide, but " + feature + " is in the deep part alone");
    }
    return IntStream.range(0, cells.length).mapToDouble(i -> cells[i] * target.scale()).toArray();
  }

  /**
   * The same network as a block of DJL, with these parameters. Its inputs are the columns of
   * numbers (rows, columns), if there are any, then the ids (rows) of each field, INT64; features
   * with several ids a row have no such form. Its output (rows, 1) is not scaled to the labels.
   *
   * @param manager that the parameters belong to
   * @throws IllegalStateException if a feature has several ids a row
   */
  public Block block(NDManager manager) {
    if (binding.several().contains(true)) {
      throw new IllegalStateException(
          "a block takes one id a row, but a feature of " + network.wide() + " has several");
    }
    return new NetworkBlock(binding.layout(), binding.numberColumns()).with(manager, weights);
  }

  Weights weights() {
    return weights;
  }

  Target target() {
    return target;
  }

  Binding binding() {
    return binding;
  }
}
