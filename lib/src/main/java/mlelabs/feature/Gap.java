package mlelabs.feature;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a missing number of a {@link Numeric} feature becomes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "with")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Gap.Mean.class, name = "mean"),
  @JsonSubTypes.Type(value = Gap.Value.class, name = "value"),
  @JsonSubTypes.Type(value = Gap.Kept.class, name = "kept")
})
public sealed interface Gap {

  /** The mean of the training values, which is 0 as a z-score. */
  record Mean() implements Gap {}

  /** That raw value, which is then limited and scaled as any other. */
  record Value(double value) implements Gap {

    public Value {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "what a missing number becomes must be finite, but was " + value);
      }
    }
  }

  /** NaN: the model has to deal with it. */
  record Kept() implements Gap {}
}
