package mlelabs.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mlelabs.data.StrictJson;
import mlelabs.data.columnar.RecordBatch;
import tech.tablesaw.api.Table;

/**
 * Features with what was learned for them: all that training and serving need to make the same
 * inputs of the same raw values. Immutable; any number of threads may apply it.
 */
public final class FittedFeatures {

  /** The form as JSON. */
  private record Artifact(int version, Provenance provenance, List<FittedFeature> features) {}

  private final Provenance provenance;
  private final List<FittedFeature> features;
  private final FeatureSpec spec;
  private final Layout layout;
  private final String[] columns;
  private final List<DenseEncoder> dense = new ArrayList<>();
  private final List<IdEncoder> ids = new ArrayList<>();
  private final List<WordsEncoder> words = new ArrayList<>();

  FittedFeatures(Provenance provenance, List<FittedFeature> features) {
    this.provenance = provenance;
    this.features = List.copyOf(features);
    this.spec =
        new FeatureSpec(
            FeatureSpec.VERSION, features.stream().map(FittedFeature::feature).toList());
    this.layout = new Layout(this.features);
    List<String> sorted = spec.sortedColumns();
    this.columns = sorted.toArray(String[]::new);
    for (FittedFeature fitted : features) {
      if (fitted.output() instanceof Output.Dense) {
        dense.add(Encoders.ofNumbers(fitted, sorted));
      } else if (fitted instanceof FittedMultiHot multiHot) {
        words.add(new WordsEncoder(sorted.indexOf(multiHot.feature().column()), multiHot));
      } else {
        ids.add(Encoders.ofIds(fitted, sorted));
      }
    }
  }

  /** What was fitted. */
  public FeatureSpec spec() {
    return spec;
  }

  /** The features with what was learned for each, in the spec's order. */
  public List<FittedFeature> features() {
    return features;
  }

  /**
   * The feature of that name with what was learned for it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FittedFeature feature(String name) {
    layout.output(name);
    return features.get(layout.names().indexOf(name));
  }

  /**
   * The form of a feature.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Output output(String feature) {
    return layout.output(feature);
  }

  /** Where it was learned. */
  public Provenance provenance() {
    return provenance;
  }

  /** How the training rows fell on the features. */
  public FeatureReport report() {
    return FeatureReport.of(provenance.rows(), features);
  }

  /**
   * The features of one row.
   *
   * @param raw a value for each column of the spec: a number, a text, for words perhaps a list;
   *     null, NaN or "" where missing. Other keys are let be.
   * @throws IllegalArgumentException if a column is absent or its value of another type
   */
  public FeatureRow apply(Map<String, ?> raw) {
    RawRow row = MapRow.of(columns, raw);
    float[] numbers = new float[layout.width()];
    for (int i = 0; i < dense.size(); i++) {
      dense.get(i).encode(row, numbers, layout.from(i));
    }
    int[] places = new int[ids.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = ids.get(i).encode(row);
    }
    WeightedIds[] many = new WeightedIds[words.size()];
    for (int i = 0; i < many.length; i++) {
      WeightedIds.Builder builder = new WeightedIds.Builder(1);
      words.get(i).encode(row, builder);
      many[i] = builder.build();
    }
    return new FeatureRow(layout, numbers, places, many);
  }

  /** {@link #apply(RecordBatch)} of a table. */
  public FeatureBatch apply(Table rows) {
    return apply(RecordBatch.of(rows));
  }

  /**
   * The features of some rows, on all cores; bit for bit those of each row.
   *
   * @throws IllegalArgumentException if a column is absent or of another type
   */
  public FeatureBatch apply(RecordBatch rows) {
    return new Transformation(RawBatch.of(columns, rows), dense, ids, words).done(layout);
  }

  /** As JSON. */
  public String toJson() {
    return StrictJson.write(new Artifact(FeatureSpec.VERSION, provenance, features));
  }

  /**
   * From what {@link #toJson} gave; it applies bit for bit as the one that gave it.
   *
   * @throws IllegalArgumentException if the JSON is anything else, or of another version
   */
  public static FittedFeatures fromJson(String json) {
    Artifact artifact = StrictJson.read(json, Artifact.class);
    FeatureSpec.requireVersion(artifact.version());
    return new FittedFeatures(artifact.provenance(), artifact.features());
  }

  /** Whether the other transforms as this one and comes from the same rows. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FittedFeatures that
        && provenance.equals(that.provenance)
        && features.equals(that.features);
  }

  @Override
  public int hashCode() {
    return features.hashCode();
  }

  @Override
  public String toString() {
    return "%d features of %d rows".formatted(features.size(), provenance.rows());
  }
}
