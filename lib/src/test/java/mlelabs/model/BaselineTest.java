package mlelabs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Numeric;
import mlelabs.feature.Vocabulary;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class BaselineTest {

  private static final int ROWS = 2000;

  private final Random random = new Random(4);
  private final double[] x = random.doubles(ROWS, -1, 1).toArray();
  private final String[] a =
      random.ints(ROWS, 0, 2).mapToObj(i -> "pq".substring(i, i + 1)).toArray(String[]::new);
  private final FittedFeatures fitted =
      FeatureSpec.of(Numeric.of("x").raw(), Vocabulary.of("a"))
          .fit(Table.create(DoubleColumn.create("x", x), StringColumn.create("a", a)));
  private final FeatureBatch inputs =
      fitted.apply(Table.create(DoubleColumn.create("x", x), StringColumn.create("a", a)));

  /** Additive: 50 + 4·x, and 10 more at q. */
  private float[] sums() {
    float[] labels = new float[ROWS];
    for (int i = 0; i < ROWS; i++) {
      labels[i] = (float) (50 + 4 * x[i] + (a[i].equals("q") ? 10 : 0));
    }
    return labels;
  }

  /** The sign of x counts the other way round at q: no sum. */
  private float[] exclusive() {
    float[] labels = new float[ROWS];
    for (int i = 0; i < ROWS; i++) {
      labels[i] = x[i] > 0 == a[i].equals("q") ? 1 : 0;
    }
    return labels;
  }

  private double error(Baseline baseline, float[] labels) {
    double[] forecast = baseline.train(fitted, inputs, labels, "x", "a").forecast(inputs);
    double sum = 0;
    for (int i = 0; i < ROWS; i++) {
      sum += Math.abs(forecast[i] - labels[i]);
    }
    return sum / ROWS;
  }

  @Test
  void aLinearModelLearnsASumInTheLabelsUnits() {
    assertTrue(error(Baseline.linear(Loss.SQUARED), sums()) < .5);
  }

  @Test
  void boostedTreesLearnBoth() {
    assertTrue(error(Baseline.boostedTrees(Loss.SQUARED, 40), sums()) < .5);
    assertTrue(error(Baseline.boostedTrees(Loss.LOGISTIC, 40), exclusive()) < .05);
  }

  @Test
  void aLinearModelForecastsOneHalfWhereNoSumHelps() {
    assertEquals(.5, error(Baseline.linear(Loss.LOGISTIC), exclusive()), .03);
  }

  @Test
  void aFeatureThatIsNotThereIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Baseline.linear(Loss.SQUARED).train(fitted, inputs, sums(), "y"));
  }
}
