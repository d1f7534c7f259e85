package mlelabs.data.split;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** A table's label and the key by which its errors are clustered. */
record Labels(double[] values, String[] clusters) {

  static Labels of(Table table, String label, Key cluster) {
    return new Labels(table.numberColumn(label).asDoubleArray(), cluster.texts(table));
  }

  PartSummary summary(Part part, int[] rows, long repeated) {
    int[] labelled = IntStream.of(rows).filter(row -> !Double.isNaN(values[row])).toArray();
    double mean =
        IntStream.of(labelled).mapToDouble(row -> values[row]).average().orElse(Double.NaN);
    return new PartSummary(
        part,
        rows.length,
        (double) rows.length / values.length,
        IntStream.of(rows).mapToObj(row -> clusters[row]).distinct().count(),
        labelled.length,
        mean,
        standardError(labelled, mean),
        clusteredError(labelled, mean),
        repeated);
  }

  private double standardError(int[] rows, double mean) {
    double squares =
        IntStream.of(rows).mapToDouble(row -> values[row] - mean).map(d -> d * d).sum();
    return rows.length < 2 ? Double.NaN : Math.sqrt(squares / (rows.length - 1) / rows.length);
  }

  private double clusteredError(int[] rows, double mean) {
    Map<String, Double> sums = new HashMap<>();
    for (int row : rows) {
      sums.merge(clusters[row], values[row] - mean, Double::sum);
    }
    double squares = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
    double count = sums.size();
    return count < 2 ? Double.NaN : Math.sqrt(squares * count / (count - 1)) / rows.length;
  }
}
