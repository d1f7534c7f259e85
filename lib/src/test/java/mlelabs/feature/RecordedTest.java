package mlelabs.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;
import mlelabs.feature.analysis.Covariance;
import mlelabs.feature.analysis.Histogram;
import mlelabs.feature.analysis.Moments;
import mlelabs.feature.analysis.MutualInformation;
import mlelabs.feature.analysis.PrincipalComponents;
import mlelabs.feature.analysis.Quantiles;
import org.junit.jupiter.api.Test;

/** Against numpy and scikit-learn; see record.py beside recorded.json. */
class RecordedTest {

  private static final Recorded RECORDED = Recorded.of("recorded.json");
  private static final Doubles X = Doubles.of(RECORDED.numbers("x"));
  private static final Doubles Y = Doubles.of(RECORDED.numbers("y"));
  private static final Doubles Z = Doubles.of(RECORDED.numbers("z"));
  private static final Texts CATEGORY = Texts.of(RECORDED.texts("category"));
  private static final RecordBatch ROWS =
      RecordBatch.of(
          Schema.empty().doubles("x", "y", "z").texts("category"), List.of(X, Y, Z, CATEGORY));

  @Test
  void momentsAreNumpys() {
    Moments moments = new Moments();
    moments.add(X);
    assertEquals(RECORDED.number("mean"), moments.mean(), 1e-9);
    assertEquals(RECORDED.number("variance"), moments.variance(), 1e-7);
    assertEquals(RECORDED.number("sampleVariance"), moments.sampleVariance(), 1e-7);
    assertEquals(RECORDED.number("min"), moments.min());
    assertEquals(RECORDED.number("max"), moments.max());
    assertEquals(RECORDED.number("sum"), moments.sum(), 1e-6);
  }

  @Test
  void covarianceCorrelationAndComponentsAreNumpysAndScikits() {
    Covariance covariance = new Covariance(3);
    covariance.add(List.of(X, Y, Z));
    assertMatrix(RECORDED.matrix("covariance"), covariance.matrix(), 1e-6);
    assertMatrix(RECORDED.matrix("correlation"), covariance.correlation(), 1e-10);
    PrincipalComponents components = covariance.principalComponents(2);
    assertMatrix(RECORDED.matrix("directions"), components.directions(), 1e-8);
    assertArrayEquals(RECORDED.numbers("variances"), components.variances(), 1e-6);
    double[][] projected =
        IntStream.range(0, 5)
            .mapToObj(i -> components.project(X.get(i), Y.get(i), Z.get(i)))
            .toArray(double[][]::new);
    assertMatrix(RECORDED.matrix("projected"), projected, 1e-6);
  }

  private static void assertMatrix(double[][] expected, double[][] actual, double delta) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], actual[i], delta);
    }
  }

  @Test
  void quantilesAndTheirBucketsAreNumpysAndScikits() {
    Quantiles quantiles = new Quantiles();
    quantiles.add(Z);
    assertArrayEquals(RECORDED.numbers("deciles"), quantiles.edges(10), 1e-12);
    FeatureBatch features = FeatureSpec.of(QuantileBuckets.of("z", 10)).fit(ROWS).apply(ROWS);
    int[] expected = IntStream.of(features.ids("z")).map(i -> i).toArray();
    double[] recorded = RECORDED.numbers("bucket");
    assertArrayEquals(IntStream.range(0, 500).map(i -> (int) recorded[i]).toArray(), expected);
  }

  @Test
  void scalesAreScikits() {
    FeatureBatch features =
        FeatureSpec.of(
                Numeric.of("x").zScore().named("z-score"),
                Numeric.of("x").zScorePer("category").named("per category"),
                Numeric.of("z").minMax().named("min-max"))
            .fit(ROWS)
            .apply(ROWS);
    assertFloats(RECORDED.numbers("zScore"), features.dense("z-score"));
    assertFloats(RECORDED.numbers("zScorePerCategory"), features.dense("per category"));
    assertFloats(RECORDED.numbers("minMax"), features.dense("min-max"));
  }

  private static void assertFloats(double[] expected, float[] actual) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], 1e-6 * (1 + Math.abs(expected[i])));
    }
  }

  @Test
  void aHistogramIsNumpys() {
    Histogram histogram = Histogram.of(0, 100, 10);
    histogram.add(Z);
    double[] expected = RECORDED.numbers("histogram");
    assertArrayEquals(
        IntStream.range(0, 10).mapToLong(i -> (long) expected[i]).toArray(), histogram.counts());
  }

  @Test
  void mutualInformationIsScikits() {
    MutualInformation information = new MutualInformation();
    information.add(CATEGORY, Texts.of(RECORDED.texts("label")));
    assertEquals(RECORDED.number("mutualInformation"), information.nats(), 1e-12);
  }

  @Test
  void bagsOfWordsAndTheirWeightsAreScikits() {
    assertWeights("counts", MultiHot.of("text").ngrams(1, 2).weighted(MultiHot.Weight.COUNT));
    assertWeights("tfIdf", MultiHot.of("text").ngrams(1, 2).tfIdf());
  }

  private static void assertWeights(String recorded, MultiHot feature) {
    RecordBatch rows =
        RecordBatch.of(
            Schema.empty().texts("text"), List.of(Texts.of(RECORDED.texts("documents"))));
    FittedFeatures fitted = FeatureSpec.of(feature).fit(rows);
    List<String> words = ((FittedMultiHot) fitted.feature("text")).words();
    WeightedIds ids = fitted.apply(rows).multiHot("text");
    List<JsonNode> expected = RECORDED.list(recorded);
    for (int row = 0; row < rows.size(); row++) {
      Map<String, Float> weights = new HashMap<>();
      for (int i = ids.offsets()[row]; i < ids.offsets()[row + 1]; i++) {
        weights.put(words.get(ids.ids()[i]), ids.weights()[i]);
      }
      assertEquals(expected.get(row).size(), weights.size());
      expected
          .get(row)
          .fields()
          .forEachRemaining(
              word ->
                  assertEquals(
                      word.getValue().asDouble(),
                      weights.getOrDefault(word.getKey(), Float.NaN),
                      1e-6,
                      word.getKey()));
    }
  }
}
