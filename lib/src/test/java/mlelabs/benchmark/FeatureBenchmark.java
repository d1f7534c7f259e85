package mlelabs.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import mlelabs.data.Flights;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;
import mlelabs.feature.Feature;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FeatureRow;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Numeric;
import mlelabs.feature.QuantileBuckets;
import mlelabs.feature.Vocabulary;
import tech.tablesaw.api.Table;

/**
 * Analysis and transform of all flights, in memory: 8 numbers, each as z-score, from 0 to 1 and by
 * its deciles, and 4 vocabularies; then single rows served. What is missing is 0 or "NA" first, for
 * peers that know nothing missing.
 */
final class FeatureBenchmark {

  private static final String WORK =
      "analyse and transform all flights: 8 numbers as z-score, min-max and decile, 4 vocabularies";
  private static final String ANALYSIS = "the analysis alone";
  private static final String SERVE = "one row served: the same 28 features of a raw row";

  private static final List<String> NUMBERS =
      List.of(
          "dep_time",
          "sched_dep_time",
          "dep_delay",
          "arr_time",
          "sched_arr_time",
          "arr_delay",
          "air_time",
          "distance");
  private static final List<String> TEXTS = List.of("carrier", "origin", "dest", "tailnum");

  private static final int SERVED = 200_000;

  private FeatureBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    RecordBatch flights = flights(Path.of(arguments[0]));
    FeatureSpec spec = spec();
    Stopwatch.measure(
        WORK, "mlelabs FeatureSpec", flights.size(), 20, 10, () -> result(spec, flights));
    Stopwatch.measure(
        ANALYSIS, "mlelabs", flights.size(), 5, 10, () -> spec.fit(flights).provenance().data());
    serve(spec.fit(flights), flights);
  }

  private static RecordBatch flights(Path data) {
    Table table = Flights.load(data);
    List<Column> columns = new ArrayList<>();
    for (String name : NUMBERS) {
      float[] values = new float[table.rowCount()];
      for (int row = 0; row < values.length; row++) {
        values[row] = table.column(name).isMissing(row) ? 0 : (float) number(table, name, row);
      }
      columns.add(Floats.of(values));
    }
    for (String name : TEXTS) {
      List<String> texts = table.stringColumn(name).asList();
      columns.add(Texts.of(texts.stream().map(t -> t.isEmpty() ? "NA" : t).toArray(String[]::new)));
    }
    Schema schema =
        Schema.empty().floats(NUMBERS.toArray(String[]::new)).texts(TEXTS.toArray(String[]::new));
    return RecordBatch.of(schema, columns);
  }

  private static double number(Table table, String name, int row) {
    return table.numberColumn(name).getDouble(row);
  }

  private static FeatureSpec spec() {
    List<Feature> features = new ArrayList<>();
    for (String name : NUMBERS) {
      features.add(Numeric.of(name).zScore().named(name + "_z"));
      features.add(Numeric.of(name).minMax().named(name + "_mm"));
      features.add(QuantileBuckets.of(name, 10).named(name + "_b"));
    }
    TEXTS.forEach(name -> features.add(Vocabulary.of(name).oovBuckets(0)));
    return FeatureSpec.of(features.toArray(Feature[]::new));
  }

  /** The sum of all deciles, and that of all ids but the order of equals. */
  private static String result(FeatureSpec spec, RecordBatch flights) {
    FeatureBatch features = spec.fit(flights).apply(flights);
    long deciles = 0;
    for (String name : NUMBERS) {
      deciles += IntStream.of(features.ids(name + "_b")).asLongStream().sum();
    }
    long ids = 0;
    for (String name : TEXTS) {
      ids += IntStream.of(features.ids(name)).asLongStream().sum();
    }
    return deciles + " " + ids;
  }

  private static void serve(FittedFeatures fitted, RecordBatch flights) {
    List<Map<String, Object>> rows =
        IntStream.range(0, 1000).mapToObj(i -> flights.row(i * 300).values()).toList();
    double[] seconds = new double[SERVED];
    float check = 0;
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < SERVED; i++) {
        Map<String, Object> raw = rows.get(i % rows.size());
        long start = System.nanoTime();
        FeatureRow row = fitted.apply(raw);
        seconds[i] = (System.nanoTime() - start) / 1e9;
        check += row.dense()[0] + row.ids()[0];
      }
    }
    if (Float.isNaN(check)) {
      throw new IllegalStateException("a served row must have numbers");
    }
    Arrays.sort(seconds);
    String way =
        String.format(
            Locale.ROOT,
            "mlelabs, 1 thread: p50 %.2f µs, p99 %.2f µs",
            seconds[SERVED / 2] * 1e6,
            seconds[SERVED / 100 * 99] * 1e6);
    System.out.println(
        new Measured(SERVE, way, 1, "", Double.NaN, new double[] {seconds[SERVED / 2]}).line());
  }
}
