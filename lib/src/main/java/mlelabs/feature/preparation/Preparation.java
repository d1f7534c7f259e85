package mlelabs.feature.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mlelabs.data.StrictJson;
import tech.tablesaw.api.Table;

/**
 * Transforms in the order in which they are applied; each sees the columns that the ones before it
 * made. Immutable.
 *
 * <pre>{@code
 * FittedPreparation fitted = Preparation.of(
 *         Imputation.median("temp").withIndicator(),
 *         new OneHotEncoding("carrier"),
 *         new CyclicalEncoding("hour", 24))
 *     .fit(trainingRows);
 * Table features = fitted.apply(anyRows);
 * }</pre>
 *
 * @param version of the JSON, 1
 * @param transforms in the order of their application
 */
public record Preparation(int version, List<Transform> transforms) {

  static final int VERSION = 1;

  public Preparation {
    requireVersion(version);
    transforms = List.copyOf(transforms);
  }

  static void requireVersion(int version) {
    if (version != VERSION) {
      throw new IllegalArgumentException("the version must be " + VERSION + ", but was " + version);
    }
  }

  /** These transforms, one after another. */
  public static Preparation of(Transform... transforms) {
    return new Preparation(VERSION, List.of(transforms));
  }

  /** With more transforms after those that are there. */
  public Preparation then(Transform... more) {
    return new Preparation(VERSION, Stream.concat(transforms.stream(), Stream.of(more)).toList());
  }

  /**
   * Learns from training rows.
   *
   * @param training rows that are all marked TRAIN in their {@link PartColumn}
   * @throws IllegalArgumentException if a row is not marked TRAIN, or a transform can't be fitted
   */
  public FittedPreparation fit(Table training) {
    PartColumn.requireTraining(training);
    List<FittedTransform> fitted = new ArrayList<>();
    Table rows = training;
    for (Transform transform : transforms) {
      FittedTransform next = transform.learn(rows);
      fitted.add(next);
      rows = next.apply(rows);
    }
    return new FittedPreparation(VERSION, fitted);
  }

  /** As JSON. */
  public String toJson() {
    return StrictJson.write(this);
  }

  /**
   * From what {@link #toJson} gave.
   *
   * @throws IllegalArgumentException if the JSON is anything else
   */
  public static Preparation fromJson(String json) {
    return StrictJson.read(json, Preparation.class);
  }
}
