package mlelabs.feature;

import java.util.List;

/** What turns raw values into a feature's, made of what was fitted. */
final class Encoders {

  private Encoders() {}

  /** Of a feature whose output is dense. */
  static DenseEncoder ofNumbers(FittedFeature fitted, List<String> columns) {
    if (fitted instanceof FittedNumeric numeric) {
      int slot = columns.indexOf(numeric.feature().column());
      return numeric.feature().scaling() instanceof Scaling.ZScorePer per
          ? new KeyedScaleEncoder(slot, columns.indexOf(per.key()), numeric)
          : new ScaleEncoder(slot, numeric);
    }
    if (fitted.feature() instanceof Cyclical cyclical) {
      return new CyclicalEncoder(columns.indexOf(cyclical.column()), cyclical.period());
    }
    throw new IllegalStateException(fitted + " must be dense");
  }

  /** Of a feature whose output is categorical. */
  static IdEncoder ofIds(FittedFeature fitted, List<String> columns) {
    if (fitted instanceof FittedVocabulary vocabulary) {
      return new VocabularyEncoder(
          columns.indexOf(vocabulary.feature().column()),
          vocabulary.texts(),
          vocabulary.feature().oovBuckets());
    }
    if (fitted instanceof FittedQuantileBuckets buckets) {
      return new BucketEncoder(columns.indexOf(buckets.feature().column()), buckets.edges());
    }
    return ofIds(fitted.feature(), columns);
  }

  /** Of a categorical feature that learns nothing. */
  static IdEncoder ofIds(Feature feature, List<String> columns) {
    int slot = columns.indexOf(feature.columns().get(0));
    if (feature instanceof Bucketized bucketized) {
      return new BucketEncoder(slot, bucketized.edges());
    }
    if (feature instanceof Identity identity) {
      return new IdentityEncoder(slot, identity.ids());
    }
    if (feature instanceof HashBuckets hashed) {
      return new HashEncoder(slot, hashed.buckets());
    }
    if (feature instanceof Cross cross) {
      return new CrossEncoder(cross, columns);
    }
    throw new IllegalStateException(feature + " must be categorical and learn nothing");
  }
}
