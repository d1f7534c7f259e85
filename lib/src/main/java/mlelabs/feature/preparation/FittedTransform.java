package mlelabs.feature.preparation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tech.tablesaw.api.Table;

/** A transform with what it learned, and nothing else. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "transform")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FittedImputation.class, name = "impute"),
  @JsonSubTypes.Type(value = FittedOneHot.class, name = "one-hot"),
  @JsonSubTypes.Type(value = FittedCyclical.class, name = "cyclical")
})
public sealed interface FittedTransform permits FittedImputation, FittedOneHot, FittedCyclical {

  /** The column. */
  String column();

  /**
   * The rows with the column transformed, in the same order; the table given stays as it is.
   *
   * @throws IllegalArgumentException if the column is absent or of another type, or a new column
   *     has a name that is there already
   */
  Table apply(Table rows);
}
