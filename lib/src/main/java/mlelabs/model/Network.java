package mlelabs.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FittedFeatures;

/**
 * What a model is made of: a wide part, a deep part, or both (Cheng et al. 2016). Immutable.
 *
 * <p>The output is bias + Σ weight · wide input + what the deep part adds. A wide input is a
 * number, or one weight for each cell of a categorical feature. The deep part puts numbers and
 * embeddings beside each other and sends them through hidden layers, each with a ReLU, to one
 * number. Of several ids a row, the weights and the embeddings are added.
 *
 * <pre>{@code
 * Model model = Network.regression()
 *     .wide("hour_x_weekday")
 *     .deep("distance").embedded("dest", 8).hidden(64, 32)
 *     .train(fitted, fitted.apply(training), delays, Training.STANDARD);
 * }</pre>
 *
 * @param loss that training makes small
 * @param wide the features of the wide part
 * @param deep the features of the deep part; none without hidden layers
 * @param hidden the widths of the hidden layers
 * @param l2 half of it, times the square of each weight that is no bias, is added to the loss
 * @param dropout the share of each hidden layer that is dropped at random in training
 */
public record Network(
    Loss loss,
    List<String> wide,
    List<DeepInput> deep,
    List<Integer> hidden,
    double l2,
    double dropout) {

  /**
   * An input of the deep part.
   *
   * @param feature its name
   * @param embedding numbers a cell; 0 if the feature is dense
   */
  public record DeepInput(String feature, int embedding) {

    public DeepInput {
      if (embedding < 0) {
        throw new IllegalArgumentException(
            "an embedding must have at least 1 number a cell, but had " + embedding);
      }
    }
  }

  public Network {
    wide = List.copyOf(wide);
    deep = List.copyOf(deep);
    hidden = List.copyOf(hidden);
    requireOnce("wide", wide);
    requireOnce("deep", deep.stream().map(DeepInput::feature).toList());
    for (int width : hidden) {
      if (width < 1) {
        throw new IllegalArgumentException(
            "a hidden layer must have at least 1 unit, but had " + width);
      }
    }
    if (!(l2 >= 0 && Double.isFinite(l2))) {
      throw new IllegalArgumentException("l2 must be 0 or more, but was " + l2);
    }
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout must be in [0, 1), but was " + dropout);
    }
  }

  private static void requireOnce(String part, List<String> features) {
    Set<String> seen = new HashSet<>();
    for (String feature : features) {
      if (!seen.add(feature)) {
        throw new IllegalArgumentException(
            "a feature must be once in the %s part, but %s is twice".formatted(part, feature));
      }
    }
  }

  private static Network empty(Loss loss) {
    return new Network(loss, List.of(), List.of(), List.of(), 0, 0);
  }

  /** One that forecasts a number, by the squared loss; without inputs so far. */
  public static Network regression() {
    return empty(Loss.SQUARED);
  }

  /** One that forecasts the probability of a 1, by the logistic loss; without inputs so far. */
  public static Network classification() {
    return empty(Loss.LOGISTIC);
  }

  /** With more features in the wide part. */
  public Network wide(String... features) {
    List<String> more = Stream.concat(wide.stream(), Stream.of(features)).toList();
    return new Network(loss, more, deep, hidden, l2, dropout);
  }

  /** With more dense features in the deep part. */
  public Network deep(String... features) {
    return withDeep(Stream.of(features).map(feature -> new DeepInput(feature, 0)).toList());
  }

  /**
   * With one more categorical or multi-hot feature in the deep part.
   *
   * @param width numbers a cell, at least 1
   */
  public Network embedded(String feature, int width) {
    if (width < 1) {
      throw new IllegalArgumentException(
          "an embedding must have at least 1 number a cell, but had " + width);
    }
    return withDeep(List.of(new DeepInput(feature, width)));
  }

  private Network withDeep(List<DeepInput> inputs) {
    List<DeepInput> more = new ArrayList<>(deep);
    more.addAll(inputs);
    return new Network(loss, wide, more, hidden, l2, dropout);
  }

  /** With these hidden layers, the first next to the inputs. */
  public Network hidden(int... widths) {
    return new Network(loss, wide, deep, IntStream.of(widths).boxed().toList(), l2, dropout);
  }

  public Network l2(double strength) {
    return new Network(loss, wide, deep, hidden, strength, dropout);
  }

  public Network dropout(double share) {
    return new Network(loss, wide, deep, hidden, l2, share);
  }

  /** How many parameters it has over these features. */
  public int parameters(FittedFeatures features) {
    return Weights.zeros(Binding.of(this, features).layout()).count();
  }

  /**
   * Trains it. The same seed gives the same model, to the bit, on any number of processors.
   *
   * @param features that made the inputs
   * @param inputs of the training rows
   * @param labels one a row; 0 or 1 for the logistic loss
   * @throws IllegalArgumentException if a feature is absent or of a form that does not fit its
   *     place, there is no row, there is not one label a row, or an input or a label is not a
   *     finite number
   * @throws IllegalStateException if training ends with weights that are not finite
   */
  public Model train(
      FittedFeatures features, FeatureBatch inputs, float[] labels, Training training) {
    return Model.train(this, features, inputs, labels, training);
  }
}
