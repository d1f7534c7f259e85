package mlelabs.feature;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is done to the numbers of a {@link Numeric} feature, from what the training rows tell. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Scaling.Raw.class, name = "raw"),
  @JsonSubTypes.Type(value = Scaling.ZScore.class, name = "z-score"),
  @JsonSubTypes.Type(value = Scaling.ZScorePer.class, name = "z-score per key"),
  @JsonSubTypes.Type(value = Scaling.MinMax.class, name = "min-max")
})
public sealed interface Scaling {

  /** v. */
  record Raw() implements Scaling {}

  /**
   * (v − mean) / σ, with the standard deviation of the training values themselves (divided by n, as
   * TF-Transform and scikit-learn have it); v − mean where it is 0.
   */
  record ZScore() implements Scaling {}

  /**
   * The {@link ZScore} among the rows with the same key; that among all rows for a key that never
   * came.
   *
   * @param key a column
   */
  record ZScorePer(String key) implements Scaling {}

  /**
   * low + (v − min) / (max − min) · (high − low); low where all values are the same. A value beyond
   * those of the training rows is beyond the limits.
   */
  record MinMax(double low, double high) implements Scaling {

    public MinMax {
      if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
        throw new IllegalArgumentException(
            "the limits of a scale must be finite and increasing, but were %s and %s"
                .formatted(low, high));
      }
    }
  }
}
