package mlelabs.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.Longs;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;

/** Rows with columns of every type, some values missing, and specs over them. */
final class RandomRows {

  static final List<String> NUMBERS = List.of("i", "l", "f", "d");
  static final List<String> TEXTS = List.of("t", "words");
  private static final String[] ALPHABET = {"", "a", "b", "Zürich", "JFK", "東京", "a b", "|"};

  private final SplittableRandom random;

  RandomRows(long seed) {
    this.random = new SplittableRandom(seed);
  }

  RecordBatch rows(int size) {
    int[] ints = random.ints(size, -5, 30).toArray();
    long[] longs = random.longs(size, -1_000_000, 1_000_000).toArray();
    float[] floats = new float[size];
    double[] doubles = new double[size];
    String[] texts = new String[size];
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      floats[i] = i > 0 && chance() ? Float.NaN : (float) random.nextGaussian() * 100;
      doubles[i] = i > 0 && chance() ? Double.NaN : Math.round(random.nextGaussian() * 8) / 2.0;
      texts[i] = word();
      words[i] =
          String.join(" ", random.ints(random.nextInt(6), 0, 3).mapToObj(x -> word()).toList());
    }
    Schema schema =
        Schema.empty().ints("i").longs("l").floats("f").doubles("d").texts("t", "words");
    List<Column> columns =
        List.of(
            Ints.of(ints),
            Longs.of(longs),
            Floats.of(floats),
            Doubles.of(doubles),
            Texts.of(texts),
            Texts.of(words));
    return RecordBatch.of(schema, columns);
  }

  private boolean chance() {
    return random.nextInt(5) == 0;
  }

  private String word() {
    return ALPHABET[random.nextInt(ALPHABET.length)];
  }

  /** A spec of so many features. */
  FeatureSpec spec(int size) {
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      features.add(feature("feature " + i));
    }
    return FeatureSpec.of(features.toArray(Feature[]::new));
  }

  private Feature feature(String name) {
    return switch (random.nextInt(9)) {
      case 0 -> numeric().named(name);
      case 1 -> Cyclical.of(number(), 1 + random.nextInt(30)).named(name);
      case 2 -> bucketized().named(name);
      case 3 -> QuantileBuckets.of(number(), 2 + random.nextInt(40)).named(name);
      case 4 -> Identity.of(number(), 1 + random.nextInt(20)).named(name);
      case 5 ->
          Vocabulary.of(any())
              .minimumCount(1 + random.nextInt(3))
              .topK(1 + random.nextInt(50))
              .oovBuckets(random.nextInt(4))
              .named(name);
      case 6 -> HashBuckets.of(any(), 1 + random.nextInt(100)).named(name);
      case 7 -> cross().named(name);
      default ->
          MultiHot.of("words")
              .ngrams(1, 1 + random.nextInt(3))
              .oovBuckets(random.nextInt(3))
              .topK(1 + random.nextInt(60))
              .weighted(MultiHot.Weight.values()[random.nextInt(3)])
              .named(name);
    };
  }

  private Numeric numeric() {
    Numeric numeric = Numeric.of(number());
    numeric =
        switch (random.nextInt(4)) {
          case 0 -> numeric.zScore();
          case 1 -> numeric.minMax(-1, 2);
          case 2 -> numeric.zScorePer(any());
          default -> numeric.raw();
        };
    numeric = random.nextBoolean() ? numeric.log1p() : numeric;
    numeric = random.nextBoolean() ? numeric.clipped(-50, 70) : numeric;
    numeric = random.nextBoolean() ? numeric.withMissingFlag() : numeric;
    return switch (random.nextInt(3)) {
      case 0 -> numeric.missingAs(3);
      case 1 -> numeric.missingKept();
      default -> numeric;
    };
  }

  private Bucketized bucketized() {
    double[] edges = random.doubles(random.nextInt(40), -60, 60).sorted().distinct().toArray();
    return Bucketized.of(number(), edges);
  }

  private Cross cross() {
    return random.nextBoolean()
        ? Cross.of(1 + random.nextInt(50), any(), any())
        : Cross.of(
            1 + random.nextInt(50),
            bucketized(),
            HashBuckets.of(any(), 5),
            Identity.of("i", 20),
            new Cross.Column(any()));
  }

  private String number() {
    return NUMBERS.get(random.nextInt(NUMBERS.size()));
  }

  private String any() {
    return random.nextBoolean() ? number() : TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
