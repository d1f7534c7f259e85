package mlelabs.feature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mlelabs.data.Dataset;
import mlelabs.data.StrictJson;
import mlelabs.data.columnar.RecordBatch;
import tech.tablesaw.api.Table;

/**
 * The inputs of a model. Immutable.
 *
 * <pre>{@code
 * FittedFeatures fitted = FeatureSpec.of(
 *         Numeric.of("distance").zScore(),
 *         Bucketized.of("hour", 6, 9, 12, 17),
 *         Vocabulary.of("carrier").minimumCount(5),
 *         Cross.of(200, "hour", "weekday"))
 *     .fit(trainingRows);
 * FeatureRow row = fitted.apply(Map.of("distance", 1400, "hour", 7, …));
 * }</pre>
 *
 * @param version of the JSON, 1
 * @param features in the order in which a model gets them
 */
public record FeatureSpec(int version, List<Feature> features) {

  static final int VERSION = 1;

  public FeatureSpec {
    requireVersion(version);
    features = List.copyOf(features);
    Set<String> names = new HashSet<>();
    for (Feature feature : features) {
      if (!names.add(feature.name())) {
        throw new IllegalArgumentException(
            "features must have names of their own, but two have the name " + feature.name());
      }
    }
  }

  static void requireVersion(int version) {
    if (version != VERSION) {
      throw new IllegalArgumentException("the version must be " + VERSION + ", but was " + version);
    }
  }

  /**
   * These features.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static FeatureSpec of(Feature... features) {
    return new FeatureSpec(VERSION, List.of(features));
  }

  /** With more features after those that are there. */
  public FeatureSpec with(Feature... more) {
    return new FeatureSpec(VERSION, Stream.concat(features.stream(), Stream.of(more)).toList());
  }

  /** The raw columns that they are made of, each once. */
  public List<String> columns() {
    return features.stream().flatMap(feature -> feature.columns().stream()).distinct().toList();
  }

  /**
   * Learns from training rows, on all cores. The result does not depend on how many there are, but
   * where a {@link mlelabs.feature.analysis.Quantiles} has too many distinct values to be exact.
   *
   * @throws IllegalArgumentException if a column is absent or of another type, or its values teach
   *     nothing
   */
  public FittedFeatures fit(RecordBatch training) {
    FeatureAnalysis analysis = new FeatureAnalysis(this);
    analysis.add(training);
    return analysis.fitted();
  }

  /** {@link #fit(RecordBatch)} of a table. */
  public FittedFeatures fit(Table training) {
    return fit(RecordBatch.of(training));
  }

  /**
   * Learns from a pass over training rows, several batches at once. Means and variances may differ
   * in their last digits from those of the same rows in other batches.
   *
   * @throws IllegalArgumentException as {@link #fit(RecordBatch)}
   */
  public FittedFeatures fit(Dataset<RecordBatch> training) {
    FeatureAnalysis all = new FeatureAnalysis(this);
    training.parallelMap(this::analysed).forEach(all::merge);
    return all.fitted();
  }

  private FeatureAnalysis analysed(RecordBatch batch) {
    FeatureAnalysis part = new FeatureAnalysis(this);
    part.add(batch);
    return part;
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
  public static FeatureSpec fromJson(String json) {
    return StrictJson.read(json, FeatureSpec.class);
  }

  List<String> sortedColumns() {
    List<String> sorted = new ArrayList<>(columns());
    sorted.sort(null);
    return sorted;
  }
}
