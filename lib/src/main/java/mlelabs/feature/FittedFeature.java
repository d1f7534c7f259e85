package mlelabs.feature;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A feature with what was learned for it, and nothing else. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fitted")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FittedNumeric.class, name = "numeric"),
  @JsonSubTypes.Type(value = FittedQuantileBuckets.class, name = "quantile buckets"),
  @JsonSubTypes.Type(value = FittedVocabulary.class, name = "vocabulary"),
  @JsonSubTypes.Type(value = FittedMultiHot.class, name = "multi-hot"),
  @JsonSubTypes.Type(value = FittedFixed.class, name = "fixed")
})
public sealed interface FittedFeature
    permits FittedNumeric, FittedQuantileBuckets, FittedVocabulary, FittedMultiHot, FittedFixed {

  /** What was fitted. */
  Feature feature();

  /** The form in which it enters a model. */
  Output output();

  /** How the training rows fell on it. */
  Usage usage();
}
