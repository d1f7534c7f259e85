package mlelabs.feature.preparation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tech.tablesaw.api.Table;

/** What is to be done to a column, before anything is known of its values. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "transform")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Imputation.class, name = "impute"),
  @JsonSubTypes.Type(value = OneHotEncoding.class, name = "one-hot"),
  @JsonSubTypes.Type(value = CyclicalEncoding.class, name = "cyclical")
})
public sealed interface Transform permits Imputation, OneHotEncoding, CyclicalEncoding {

  /** The column. */
  String column();

  /**
   * Learns from training rows what it needs to know.
   *
   * @param training rows that are all marked TRAIN in their {@link PartColumn}
   * @throws IllegalArgumentException if a row is not marked TRAIN, the column is absent or of
   *     another type, or its values teach nothing
   */
  default FittedTransform fit(Table training) {
    PartColumn.requireTraining(training);
    return learn(training);
  }

  /** Learns from rows that were checked. */
  FittedTransform learn(Table training);
}
