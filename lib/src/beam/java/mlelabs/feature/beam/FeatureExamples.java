package mlelabs.feature.beam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.Longs;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.tfrecord.Example;
import mlelabs.data.tfrecord.Feature;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.MultiHot;
import mlelabs.feature.Output;
import mlelabs.feature.WeightedIds;

/**
 * Rows as Examples of their features: a dense one is a list of its width in floats, a categorical
 * one its id, a multi-hot one its ids and, under the name with {@value #WEIGHTS} after it, as many
 * floats. A column that is kept goes along under its own name: a number as an integer or a float, a
 * text as UTF-8; a missing value is a feature that is not there.
 */
final class FeatureExamples {

  static final String WEIGHTS = "_weights";

  private final FittedFeatures fitted;
  private final List<String> kept;

  FeatureExamples(FittedFeatures fitted, List<String> kept) {
    this.fitted = fitted;
    this.kept = List.copyOf(kept);
  }

  /**
   * Refuses what can't be told apart in an Example.
   *
   * @throws IllegalArgumentException if a name stands for two things
   */
  static void requireNames(FeatureSpec spec, List<String> kept) {
    Set<String> names = new HashSet<>();
    Stream.concat(spec.features().stream().flatMap(FeatureExamples::names), kept.stream())
        .forEach(
            name -> {
              if (!names.add(name)) {
                throw new IllegalArgumentException(
                    "a name must stand for one thing in an Example, but %s for two; give the feature another name"
                        .formatted(name));
              }
            });
  }

  private static Stream<String> names(mlelabs.feature.Feature feature) {
    return feature instanceof MultiHot
        ? Stream.of(feature.name(), feature.name() + WEIGHTS)
        : Stream.of(feature.name());
  }

  /** The Examples of a batch. */
  List<byte[]> of(RecordBatch rows) {
    FeatureBatch batch = fitted.apply(rows);
    Map<String, Cells> cells = cells(batch, rows);
    List<byte[]> examples = new ArrayList<>(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      examples.add(example(cells, row));
    }
    return examples;
  }

  private static byte[] example(Map<String, Cells> cells, int row) {
    Map<String, Feature> features = new LinkedHashMap<>();
    cells.forEach(
        (name, values) -> {
          Feature feature = values.of(row);
          if (feature.size() > 0) {
            features.put(name, feature);
          }
        });
    return new Example(features).toByteArray();
  }

  /** One feature of an Example, row by row. */
  @FunctionalInterface
  private interface Cells {
    Feature of(int row);
  }

  private Map<String, Cells> cells(FeatureBatch batch, RecordBatch rows) {
    Map<String, Cells> cells = new LinkedHashMap<>();
    batch.names().forEach(name -> put(cells, name, batch));
    kept.forEach(name -> cells.put(name, kept(rows.column(name))));
    return cells;
  }

  private void put(Map<String, Cells> cells, String name, FeatureBatch batch) {
    Output output = fitted.output(name);
    if (output instanceof Output.Dense dense) {
      float[] all = batch.dense(name);
      int width = dense.width();
      cells.put(
          name, row -> Feature.of(Arrays.copyOfRange(all, row * width, row * width + width)));
    } else if (output instanceof Output.Categorical) {
      int[] ids = batch.ids(name);
      cells.put(name, row -> Feature.of((long) ids[row]));
    } else {
      WeightedIds many = batch.multiHot(name);
      cells.put(name, row -> Feature.of(ids(many, row)));
      cells.put(name + WEIGHTS, row -> Feature.of(weights(many, row)));
    }
  }

  private static long[] ids(WeightedIds many, int row) {
    return Arrays.stream(many.ids(), many.offsets()[row], many.offsets()[row + 1])
        .asLongStream()
        .toArray();
  }

  private static float[] weights(WeightedIds many, int row) {
    return Arrays.copyOfRange(many.weights(), many.offsets()[row], many.offsets()[row + 1]);
  }

  private static Cells kept(Column column) {
    return row -> column.isMissing(row) ? Feature.NOTHING : value(column, row);
  }

  private static Feature value(Column column, int row) {
    if (column instanceof Floats floats) {
      return Feature.of(floats.get(row));
    }
    if (column instanceof Doubles doubles) {
      return Feature.of((float) doubles.get(row));
    }
    if (column instanceof Longs longs) {
      return Feature.of(longs.get(row));
    }
    return column instanceof Ints ints
        ? Feature.of((long) ints.get(row))
        : Feature.of(column.text(row));
  }
}
