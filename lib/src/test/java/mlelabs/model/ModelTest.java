package mlelabs.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.feature.Cross;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Numeric;
import mlelabs.feature.Vocabulary;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ModelTest {

  private static final int ROWS = 3000;
  private static final String[] PLACES = {"p", "q", "r"};

  private final Random random = new Random(3);
  private final double[] x = random.doubles(ROWS, -2, 2).toArray();
  private final String[] a = places();
  private final String[] b = places();
  private final RecordBatch rows =
      RecordBatch.of(
          Table.create(
              DoubleColumn.create("x", x),
              StringColumn.create("a", a),
              StringColumn.create("b", b)));
  private final FittedFeatures fitted =
      FeatureSpec.of(
              Numeric.of("x").zScore(),
              Vocabulary.of("a"),
              Vocabulary.of("b"),
              Cross.of(64, "a", "b"))
          .fit(rows);
  private final FeatureBatch inputs = fitted.apply(rows);

  private String[] places() {
    return random.ints(ROWS, 0, 3).mapToObj(i -> PLACES[i]).toArray(String[]::new);
  }

  /** Same places cost 10 more: no sum of one weight a place can say so. */
  private float[] crossed() {
    float[] labels = new float[ROWS];
    for (int i = 0; i < ROWS; i++) {
      labels[i] = (float) (5 + 3 * x[i] + (a[i].equals(b[i]) ? 10 : 0));
    }
    return labels;
  }

  private static double rmse(double[] forecast, float[] labels) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += (forecast[i] - labels[i]) * (forecast[i] - labels[i]);
    }
    return Math.sqrt(sum / labels.length);
  }

  private static final Training LONG = new Training(40, 64, .01, 5);

  private static Network wideAndDeep() {
    return Network.regression()
        .wide("a_x_b", "x")
        .deep("x")
        .embedded("a", 3)
        .embedded("b", 2)
        .hidden(16, 8);
  }

  @Test
  void aCrossLearnsWhatALinearModelCannot() {
    Network linear = Network.regression().wide("x", "a", "b");
    double without =
        rmse(linear.train(fitted, inputs, crossed(), LONG).forecast(inputs), crossed());
    Model model = linear.wide("a_x_b").train(fitted, inputs, crossed(), LONG);
    assertEquals(10 * Math.sqrt(2) / 3, without, .1);
    assertTrue(rmse(model.forecast(inputs), crossed()) < .1);
  }

  @Test
  void hiddenLayersFindTheCrossThemselves() {
    Network deep = Network.regression().deep("x").embedded("a", 3).embedded("b", 3).hidden(16, 8);
    Model model = deep.train(fitted, inputs, crossed(), LONG);
    assertTrue(rmse(model.forecast(inputs), crossed()) < .5);
  }

  @Test
  void aClassificationForecastsTheShareOfOnes() {
    float[] labels = new float[ROWS];
    for (int i = 0; i < ROWS; i++) {
      labels[i] = random.nextDouble() < (a[i].equals("p") ? .9 : .2) ? 1 : 0;
    }
    Model model = Network.classification().wide("a").train(fitted, inputs, labels, LONG.rate(.03));
    for (String place : PLACES) {
      double ones = 0;
      double count = 0;
      for (int i = 0; i < ROWS; i++) {
        ones += a[i].equals(place) ? labels[i] : 0;
        count += a[i].equals(place) ? 1 : 0;
      }
      Map<String, Object> row = Map.of("x", 0, "a", place, "b", "p");
      assertEquals(ones / count, model.forecast(fitted.apply(row)), .02);
    }
  }

  @Test
  void aRowAloneIsForecastToTheBitAsInABatch() {
    Model model = wideAndDeep().train(fitted, inputs, crossed(), LONG.epochs(1));
    double[] batch = model.forecast(inputs);
    for (int i = 0; i < ROWS; i++) {
      Map<String, Object> row = new HashMap<>(Map.of("x", x[i], "a", a[i], "b", b[i]));
      assertEquals(batch[i], model.forecast(fitted.apply(row)));
    }
  }

  @Test
  void theSeedDecidesEveryBit() {
    Training training = LONG.epochs(2).batch(1024);
    double[] first =
        wideAndDeep().dropout(.2).train(fitted, inputs, crossed(), training).forecast(inputs);
    double[] again =
        wideAndDeep().dropout(.2).train(fitted, inputs, crossed(), training).forecast(inputs);
    double[] other =
        wideAndDeep()
            .dropout(.2)
            .train(fitted, inputs, crossed(), training.seed(6))
            .forecast(inputs);
    assertArrayEquals(first, again);
    assertFalse(Arrays.equals(first, other));
  }

  @Test
  void strongerL2MakesSmallerWeights() {
    double last = Double.POSITIVE_INFINITY;
    for (double l2 : new double[] {0, .01, .1, 1}) {
      Model model =
          Network.regression()
              .wide("a_x_b")
              .l2(l2)
              .train(fitted, inputs, crossed(), LONG.epochs(5));
      double norm = Arrays.stream(model.cellWeights("a_x_b")).map(w -> w * w).sum();
      assertTrue(norm < last, norm + " with " + l2);
      last = norm;
    }
  }

  @Test
  void theLossFallsAndIsInTheLabelsUnits() {
    Model model = wideAndDeep().train(fitted, inputs, crossed(), LONG);
    List<Double> losses = model.losses();
    assertEquals(40, losses.size());
    assertTrue(losses.get(39) < losses.get(0) / 10);
    double last = rmse(model.forecast(inputs), crossed());
    assertEquals(last * last, losses.get(39), losses.get(39));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    float[] labels = crossed();
    Training once = LONG.epochs(1);
    Network linear = Network.regression().wide("x");
    refused("twice", () -> linear.wide("x"));
    refused("dropout", () -> linear.dropout(1));
    refused(
        "must be one of", () -> Network.regression().wide("y").train(fitted, inputs, labels, once));
    refused("embedded", () -> linear.deep("a").hidden(4).train(fitted, inputs, labels, once));
    refused("hidden layers", () -> linear.deep("x").train(fitted, inputs, labels, once));
    refused("labels", () -> linear.train(fitted, inputs, new float[3], once));
    refused("0 or 1", () -> Network.classification().wide("x").train(fitted, inputs, labels, once));
    labels[7] = Float.NaN;
    refused("finite", () -> linear.train(fitted, inputs, labels, once));
  }

  private static void refused(String why, Runnable attempt) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, attempt::run);
    assertTrue(String.valueOf(e.getMessage()).contains(why), e::getMessage);
  }

  @Test
  void divergenceIsAnErrorAndNotAModel() {
    assertThrows(
        IllegalStateException.class,
        () -> wideAndDeep().train(fitted, inputs, crossed(), LONG.rate(1e30)));
  }
}
