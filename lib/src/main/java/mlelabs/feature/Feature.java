package mlelabs.feature;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One input of a model, before anything is known of its values. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Numeric.class, name = "numeric"),
  @JsonSubTypes.Type(value = Cyclical.class, name = "cyclical"),
  @JsonSubTypes.Type(value = Bucketized.class, name = "bucketized"),
  @JsonSubTypes.Type(value = QuantileBuckets.class, name = "quantile buckets"),
  @JsonSubTypes.Type(value = Identity.class, name = "identity"),
  @JsonSubTypes.Type(value = Vocabulary.class, name = "vocabulary"),
  @JsonSubTypes.Type(value = HashBuckets.class, name = "hash buckets"),
  @JsonSubTypes.Type(value = Cross.class, name = "cross"),
  @JsonSubTypes.Type(value = MultiHot.class, name = "multi-hot")
})
public sealed interface Feature
    permits Numeric,
        Cyclical,
        Bucketized,
        QuantileBuckets,
        Identity,
        Vocabulary,
        HashBuckets,
        Cross,
        MultiHot {

  /** What it is asked for by; no two features of a spec have the same. */
  String name();

  /** The raw columns that it is made of. */
  List<String> columns();
}
