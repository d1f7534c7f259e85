package mlelabs.plot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.Series;

/** What a chart says in words, for those who can't see it and for search. */
final class Description {

  private Description() {}

  static String of(Chart<?, ?> chart) {
    List<String> words = new ArrayList<>();
    if (chart instanceof AxesChart<?, ?> axes) {
      words.add(axes.getXAxisTitle());
      words.add(axes.getYAxisTitle());
    }
    if (chart instanceof Described described) {
      words.addAll(described.labels());
    } else {
      chart.getSeriesCollection().stream().map(Series::getName).forEach(words::add);
    }
    return String.join(
        "; ", new LinkedHashSet<>(words.stream().filter(w -> !w.isBlank()).toList()));
  }
}
