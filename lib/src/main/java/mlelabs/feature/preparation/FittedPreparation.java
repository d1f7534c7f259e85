package mlelabs.feature.preparation;

import java.util.List;
import mlelabs.data.StrictJson;
import tech.tablesaw.api.Table;

/**
 * Transforms with what they learned: all that a service needs to treat a request as the training
 * rows were treated.
 *
 * @param version of the JSON, 1
 * @param transforms in the order of their application
 */
public record FittedPreparation(int version, List<FittedTransform> transforms) {

  public FittedPreparation {
    Preparation.requireVersion(version);
    transforms = List.copyOf(transforms);
  }

  /**
   * The rows transformed, in the same order, whatever they are marked as; the table given stays as
   * it is.
   *
   * @throws IllegalArgumentException if a column is absent or of another type than in training
   */
  public Table apply(Table rows) {
    Table out = rows;
    for (FittedTransform transform : transforms) {
      out = transform.apply(out);
    }
    return out;
  }

  /** As JSON. */
  public String toJson() {
    return StrictJson.write(this);
  }

  /**
   * From what {@link #toJson} gave; it transforms bit for bit as the one that gave it.
   *
   * @throws IllegalArgumentException if the JSON is anything else
   */
  public static FittedPreparation fromJson(String json) {
    return StrictJson.read(json, FittedPreparation.class);
  }
}
