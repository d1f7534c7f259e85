package mlelabs.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FittedFeatures;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Prediction;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.sgd.objectives.SquaredLoss;
import org.tribuo.regression.xgboost.XGBoostRegressionTrainer;

/**
 * A model of Tribuo on the same features: what a network must be better than to be worth its
 * trouble. Immutable.
 *
 * @param kind of model
 * @param loss the squared one for a number, the logistic one for the probability of a 1
 * @param rounds passes over the rows of a linear model; trees of boosted ones
 * @param seed decides the order of the rows
 */
public record Baseline(Kind kind, Loss loss, int rounds, long seed) {

  /** What Tribuo has. */
  public enum Kind {
    /** A weight for each number and cell, by AdaGrad at the rate .1, in batches of 64. */
    LINEAR,
    /** Trees of depth 6, each on what those before it left, by XGBoost at the rate .3. */
    BOOSTED_TREES
  }

  private static final String NAME = "label";

  public Baseline {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds must be at least 1, but were " + rounds);
    }
  }

  /** A linear model, five passes over the rows. */
  public static Baseline linear(Loss loss) {
    return new Baseline(Kind.LINEAR, loss, 5, 1);
  }

  /** So many boosted trees. */
  public static Baseline boostedTrees(Loss loss, int trees) {
    return new Baseline(Kind.BOOSTED_TREES, loss, trees, 1);
  }

  /** The same with another seed. */
  public Baseline seed(long newSeed) {
    return new Baseline(kind, loss, rounds, newSeed);
  }

  /** A trained baseline. */
  @FunctionalInterface
  public interface Forecaster {

    /** The forecast for each row: a number in the label's units, or the probability of a 1. */
    double[] forecast(FeatureBatch batch);
  }

  /**
   * Trains it on some of the features.
   *
   * @param features that made the inputs
   * @param labels one a row; 0 or 1 for the logistic loss
   * @param names the features that it reads
   * @throws IllegalArgumentException if a feature is absent or there is not one label a row
   */
  public Forecaster train(
      FittedFeatures features, FeatureBatch inputs, float[] labels, String... names) {
    if (labels.length != inputs.size() || labels.length == 0) {
      throw new IllegalArgumentException(
          "there must be rows and one label for each, but were %d rows and %d labels"
              .formatted(inputs.size(), labels.length));
    }
    TribuoRows rows = new TribuoRows(features, List.of(names));
    TribuoSilence.keep();
    return loss == Loss.LOGISTIC
        ? classifier(rows, inputs, labels)
        : regression(rows, inputs, labels);
  }

  private Forecaster regression(TribuoRows rows, FeatureBatch inputs, float[] labels) {
    Target target = Target.of(loss, labels);
    float[] scaled = target.scaled(labels);
    MutableDataset<Regressor> data =
        new MutableDataset<>(
            new SimpleDataSourceProvenance("rows", new RegressionFactory()),
            new RegressionFactory());
    for (int row = 0; row < scaled.length; row++) {
      data.add(rows.example(inputs, row, new Regressor(NAME, scaled[row])));
    }
    Trainer<Regressor> trainer =
        kind == Kind.LINEAR
            ? new org.tribuo.regression.sgd.linear.LinearSGDTrainer(
                new SquaredLoss(), new AdaGrad(.1), rounds, -1, 64, seed)
            : new XGBoostRegressionTrainer(
                XGBoostRegressionTrainer.RegressionType.LINEAR, rounds, parameters());
    return forecaster(
        rows,
        trainer.train(data),
        new Regressor(NAME, 0),
        prediction -> target.center() + target.scale() * prediction.getOutput().getValues()[0]);
  }

  private Forecaster classifier(TribuoRows rows, FeatureBatch inputs, float[] labels) {
    MutableDataset<Label> data =
        new MutableDataset<>(
            new SimpleDataSourceProvenance("rows", new LabelFactory()), new LabelFactory());
    for (int row = 0; row < labels.length; row++) {
      data.add(rows.example(inputs, row, new Label(labels[row] > 0 ? "1" : "0")));
    }
    Trainer<Label> trainer =
        kind == Kind.LINEAR
            ? new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(.1), rounds, -1, 64, seed)
            : new XGBoostClassificationTrainer(rounds, parameters());
    return forecaster(
        rows,
        trainer.train(data),
        new Label("0"),
        prediction -> Objects.requireNonNull(prediction.getOutputScores().get("1")).getScore());
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("max_depth", 6);
    parameters.put("eta", .3);
    parameters.put("tree_method", "hist");
    parameters.put("seed", (int) seed);
    parameters.put("verbosity", 0);
    parameters.put("nthread", Runtime.getRuntime().availableProcessors());
    parameters.put("objective", loss == Loss.LOGISTIC ? "multi:softprob" : "reg:squarederror");
    return parameters;
  }

  private static <T extends org.tribuo.Output<T>> Forecaster forecaster(
      TribuoRows rows, Model<T> model, T unknown, ToDoubleFunction<Prediction<T>> number) {
    return batch ->
        IntStream.range(0, batch.size())
            .parallel()
            .mapToDouble(
                row -> number.applyAsDouble(model.predict(rows.example(batch, row, unknown))))
            .toArray();
  }
}
