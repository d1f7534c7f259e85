package mlelabs.feature.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Row;
import mlelabs.data.tfrecord.Example;
import mlelabs.data.tfrecord.Feature;
import mlelabs.data.tfrecord.TfRecord;
import mlelabs.feature.FeatureRow;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Output;
import mlelabs.feature.WeightedIds;
import org.junit.jupiter.api.Assertions;

/** Compares the Examples of flights with what comes of the raw rows one by one. */
final class RowsAsExamples {

  private RowsAsExamples() {}

  /** How many there are. */
  static int require(FittedFeatures fitted, List<Path> files, Path output, int shards) {
    TfRecord records = TfRecord.of(output, "examples-*");
    assertEquals(shards, records.files().size());
    Map<Long, Example> examples = new HashMap<>();
    records
        .records()
        .map(Example::parse)
        .forEach(example -> assertNull(examples.put(number(example), example)));
    int rows = 0;
    for (RecordBatch batch : FlightFiles.csv().read(files)) {
      for (Row row : batch.rows()) {
        Example example = examples.get((long) row.number("row"));
        assertNotNull(example, () -> "no Example of " + row);
        requireSame(fitted, row, example);
        rows++;
      }
    }
    assertEquals(rows, examples.size());
    return rows;
  }

  private static long number(Example example) {
    return ((Feature.Integers) feature(example, "row")).toArray()[0];
  }

  private static Feature feature(Example example, String name) {
    return example.features().getOrDefault(name, Feature.NOTHING);
  }

  private static void requireSame(FittedFeatures fitted, Row row, Example example) {
    FeatureRow features = fitted.apply(row.values());
    for (mlelabs.feature.Feature each : fitted.spec().features()) {
      String name = each.name();
      Output output = fitted.output(name);
      if (output instanceof Output.Dense) {
        assertEquals(Feature.of(features.dense(name)), feature(example, name), name);
      } else if (output instanceof Output.Categorical) {
        assertEquals(Feature.of((long) features.id(name)), feature(example, name), name);
      } else {
        requireSame(features.multiHot(name), name, example);
      }
    }
  }

  private static void requireSame(WeightedIds many, String name, Example example) {
    Feature ids = feature(example, name);
    Feature weights = feature(example, name + "_weights");
    if (many.ids().length == 0) {
      Assertions.assertSame(Feature.NOTHING, ids);
      Assertions.assertSame(Feature.NOTHING, weights);
    } else {
      assertEquals(Feature.of(IntStream.of(many.ids()).asLongStream().toArray()), ids);
      assertEquals(Feature.of(many.weights()), weights);
    }
  }
}
