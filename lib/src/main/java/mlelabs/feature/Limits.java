package mlelabs.feature;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How far out the numbers of a {@link Numeric} feature may be. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Limits.None.class, name = "any"),
  @JsonSubTypes.Type(value = Limits.Between.class, name = "between")
})
public sealed interface Limits {

  /** As far as they like. */
  record None() implements Limits {}

  /** What is below the low limit becomes the low one, what is above the high limit the high one. */
  record Between(double low, double high) implements Limits {

    public Between {
      if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
        throw new IllegalArgumentException(
            "the limits of a number must be finite and increasing, but were %s and %s"
                .formatted(low, high));
      }
    }
  }
}
