package mlelabs.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;
import mlelabs.feature.analysis.Covariance;
import mlelabs.feature.analysis.Moments;
import mlelabs.feature.analysis.PrincipalComponents;
import org.junit.jupiter.api.Test;

/** Against TensorFlow Transform; see record_tft.py beside recorded_tft.json. */
class RecordedTransformTest {

  private static final Recorded SOURCE = Recorded.of("recorded.json");
  private static final Recorded NUMBERS = Recorded.of("recorded_tft.json").at("numbers");
  private static final Recorded DOCUMENTS = Recorded.of("recorded_tft.json").at("documents");
  private static final Doubles Y = Doubles.of(SOURCE.numbers("y"));
  private static final Doubles Z = Doubles.of(SOURCE.numbers("z"));
  private static final RecordBatch ROWS =
      RecordBatch.of(
          Schema.empty().doubles("y", "z").texts("category"),
          List.of(Y, Z, Texts.of(SOURCE.texts("category"))));
  private static final RecordBatch TEXTS =
      RecordBatch.of(Schema.empty().texts("text"), List.of(Texts.of(SOURCE.texts("documents"))));

  @Test
  void analyzersAgree() {
    Moments moments = new Moments();
    moments.add(Z);
    assertEquals(NUMBERS.number("mean"), moments.mean(), 1e-5);
    assertEquals(NUMBERS.number("variance"), moments.variance(), 1e-3);
    assertEquals(NUMBERS.number("min"), moments.min());
    assertEquals(NUMBERS.number("max"), moments.max());
    assertEquals(NUMBERS.number("sum"), moments.sum(), 1e-9);
    assertEquals(NUMBERS.number("size"), moments.count());
  }

  @Test
  void covarianceAndComponentsAgree() {
    Covariance covariance = new Covariance(2);
    covariance.add(List.of(Y, Z));
    double[][] expected = NUMBERS.matrix("covariance");
    PrincipalComponents components = covariance.principalComponents(2);
    double[][] columns = NUMBERS.matrix("components");
    for (int i = 0; i < 2; i++) {
      assertArrayEquals(expected[i], covariance.matrix()[i], 1e-2);
      // theirs are columns of either sign
      double sign = Math.signum(columns[1 - i][i]) * Math.signum(components.directions()[i][1 - i]);
      int component = i;
      double[] theirs = Arrays.stream(columns).mapToDouble(row -> sign * row[component]).toArray();
      assertArrayEquals(theirs, components.directions()[i], 1e-4);
    }
  }

  @Test
  void scalesAgree() {
    FeatureBatch features =
        FeatureSpec.of(
                Numeric.of("z").zScore().named("zScore"),
                Numeric.of("z").zScorePer("category").named("zScorePerCategory"),
                Numeric.of("z").minMax().named("minMax"),
                Numeric.of("z").minMax(-1, 2).named("between"))
            .fit(ROWS)
            .apply(ROWS);
    for (String name : features.names()) {
      double[] expected = NUMBERS.numbers(name);
      for (int row = 0; row < expected.length; row++) {
        assertEquals(expected[row], features.dense(name)[row], 3e-6, name + " of row " + row);
      }
    }
  }

  @Test
  void bucketsAgree() {
    FeatureBatch features =
        FeatureSpec.of(
                Bucketized.of("z", 10, 25, 50, 100).named("buckets"),
                QuantileBuckets.of("z", 4).named("quartile"))
            .fit(ROWS)
            .apply(ROWS);
    assertArrayEquals(ints(NUMBERS.numbers("buckets")), features.ids("buckets"));
    // their quantiles are sketched: a value beside an edge may be on its other side
    int[] theirs = ints(NUMBERS.numbers("quartile"));
    int[] ours = features.ids("quartile");
    long apart = IntStream.range(0, ours.length).filter(i -> ours[i] != theirs[i]).count();
    assertTrue(apart <= .02 * ours.length, apart + " of " + ours.length);
  }

  private static int[] ints(double[] values) {
    return DoubleStream.of(values).mapToInt(v -> (int) v).toArray();
  }

  @Test
  void vocabulariesAndOneHotAgreeWhereCountsDiffer() {
    FittedFeatures fitted = FeatureSpec.of(Vocabulary.of("category").oovBuckets(0)).fit(ROWS);
    FeatureBatch features = fitted.apply(ROWS);
    assertArrayEquals(ints(NUMBERS.numbers("id")), features.ids("category"));
    double[][] oneHot = NUMBERS.matrix("oneHot");
    int cells = ((Output.Categorical) fitted.output("category")).cells();
    float[] ours = features.oneHot("category");
    for (int row = 0; row < oneHot.length; row++) {
      for (int cell = 0; cell < cells - 1; cell++) {
        assertEquals(oneHot[row][cell], ours[row * cells + cell]);
      }
    }
  }

  @Test
  void wordsInARowAgree() {
    FittedFeatures fitted = FeatureSpec.of(MultiHot.of("text").ngrams(1, 2)).fit(TEXTS);
    List<String> words = ((FittedMultiHot) fitted.feature("text")).words();
    WeightedIds ids = fitted.apply(TEXTS).multiHot("text");
    List<JsonNode> bags = DOCUMENTS.list("bag");
    for (int row = 0; row < bags.size(); row++) {
      TreeSet<String> expected = new TreeSet<>();
      bags.get(row).forEach(word -> expected.add(word.asText()));
      TreeSet<String> found = new TreeSet<>();
      for (int i = ids.offsets()[row]; i < ids.offsets()[row + 1]; i++) {
        found.add(words.get(ids.ids()[i]));
      }
      assertEquals(expected, found);
    }
  }

  /** Their ids of words with the same count are in another order, so weights are found by word. */
  @Test
  void weightsOfWordsAgree() {
    FittedFeatures fitted = FeatureSpec.of(MultiHot.of("text").tfIdf()).fit(TEXTS);
    List<String> words = ((FittedMultiHot) fitted.feature("text")).words();
    WeightedIds ids = fitted.apply(TEXTS).multiHot("text");
    Map<Integer, String> theirWords = theirWords();
    for (int row = 0; row < TEXTS.size(); row++) {
      Map<String, Float> found = new TreeMap<>();
      for (int i = ids.offsets()[row]; i < ids.offsets()[row + 1]; i++) {
        found.put(words.get(ids.ids()[i]), ids.weights()[i]);
      }
      JsonNode theirIds = DOCUMENTS.list("tfIdfId").get(row);
      JsonNode theirWeights = DOCUMENTS.list("tfIdf").get(row);
      assertEquals(theirIds.size(), found.size());
      for (int i = 0; i < theirIds.size(); i++) {
        String word = theirWords.getOrDefault(theirIds.get(i).asInt(), "?");
        assertEquals(
            theirWeights.get(i).asDouble(), found.getOrDefault(word, Float.NaN), 1e-6, word);
      }
    }
  }

  private static Map<Integer, String> theirWords() {
    Map<Integer, String> words = new HashMap<>();
    String[] documents = SOURCE.texts("documents");
    for (int row = 0; row < documents.length; row++) {
      List<String> split = new ArrayList<>(List.of(documents[row].split(" ")));
      JsonNode ids = DOCUMENTS.list("ids").get(row);
      for (int i = 0; i < ids.size(); i++) {
        words.put(ids.get(i).asInt(), split.get(i));
      }
    }
    return words;
  }
}
