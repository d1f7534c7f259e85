package mlelabs.plot;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import mlelabs.data.split.KeyOverlap;
import mlelabs.data.split.Part;
import mlelabs.data.split.PartSummary;
import mlelabs.data.split.SplitReport;
import org.knowm.xchart.internal.chartpart.Chart;

/** Pictures of a split: whether its parts are alike, and what they have in common. */
public final class SplitPlot {

  private SplitPlot() {}

  /**
   * The mean label of each part. The box reaches two standard errors either way were every row
   * evidence of its own, the line two clustered errors.
   */
  public static Chart<?, ?> means(Frame frame, SplitReport report) {
    double[] means = each(report, PartSummary::labelMean);
    double[] inner = each(report, part -> 2 * part.standardError());
    double[] outer = each(report, part -> 2 * part.clusteredError());
    double[] ends = new double[2 * means.length];
    for (int i = 0; i < means.length; i++) {
      double reach = Double.isNaN(outer[i]) ? 0 : outer[i];
      ends[2 * i] = means[i] - reach;
      ends[2 * i + 1] = means[i] + reach;
    }
    Range y = frame.yRange().orElse(Range.of(ends).widened(0.08));
    List<String> labels =
        report.parts().stream()
            .map(part -> "%s (%,d %ss)".formatted(part.part(), part.keys(), report.cluster()))
            .toList();
    return new LabelChart(frame, labels, y, List.of(new Intervals(means, inner, outer)));
  }

  private static double[] each(SplitReport report, ToDoubleFunction<PartSummary> value) {
    return report.parts().stream().mapToDouble(value).toArray();
  }

  /**
   * The share of the test rows, in percent, whose key train has too: a row for each split, a column
   * for each key.
   *
   * @param reports by the name of the split, all with the same candidate keys
   */
  public static Chart<?, ?> overlap(Frame frame, Map<String, SplitReport> reports) {
    List<String> keys =
        reports.values().stream()
            .flatMap(report -> report.overlaps().stream())
            .map(KeyOverlap::key)
            .distinct()
            .toList();
    double[][] shares =
        reports.values().stream()
            .map(report -> keys.stream().mapToDouble(key -> percent(report, key)).toArray())
            .toArray(double[][]::new);
    return Plot.heatMap(frame.zRange(0, 100), List.copyOf(reports.keySet()), keys, shares);
  }

  private static double percent(SplitReport report, String key) {
    return report.overlaps().stream()
        .filter(overlap -> overlap.part() == Part.TEST && overlap.key().equals(key))
        .mapToDouble(overlap -> 100 * overlap.share())
        .findFirst()
        .orElse(Double.NaN);
  }
}
