package mlelabs.feature.preparation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What takes the place of missing values. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "with")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Fill.Median.class, name = "median"),
  @JsonSubTypes.Type(value = Fill.MostFrequent.class, name = "most frequent"),
  @JsonSubTypes.Type(value = Fill.Number.class, name = "number"),
  @JsonSubTypes.Type(value = Fill.Text.class, name = "text")
})
public sealed interface Fill {

  /** The middle training value, or the mean of the two in the middle; numeric columns only. */
  record Median() implements Fill {}

  /** The training value that comes most often; of equals the smallest, or first in order. */
  record MostFrequent() implements Fill {}

  /** A value that is known. */
  sealed interface Known extends Fill permits Number, Text {}

  /** A number. */
  record Number(double value) implements Known {

    public Number {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a fill must be a finite number, but was " + value);
      }
    }
  }

  /** A text. */
  record Text(String value) implements Known {

    public Text {
      if (value.isEmpty()) {
        throw new IllegalArgumentException(
            "a fill must have a character, since \"\" is what is missing, but was \"\"");
      }
    }
  }
}
