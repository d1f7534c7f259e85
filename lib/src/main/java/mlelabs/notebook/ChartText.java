package mlelabs.notebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.Series;

/** A chart in words, for where no picture can be shown. */
final class ChartText {

  private static final int MOST_SERIES = 8;

  /** How the names of series begin that only make a chart draw its axes. */
  private static final String HIDDEN = "\u0000";

  private ChartText() {}

  static String of(Chart<?, ?> chart) {
    StringBuilder out = new StringBuilder("[chart");
    append(out, ": ", chart.getTitle());
    if (chart instanceof AxesChart<?, ?> axes) {
      append(out, "; x: ", axes.getXAxisTitle());
      append(out, "; y: ", axes.getYAxisTitle());
    }
    List<String> names =
        chart.getSeriesCollection().stream()
            .map(Series::getName)
            .filter(name -> !name.startsWith(HIDDEN))
            .toList();
    append(out, "; ", String.join(", ", names.subList(0, Math.min(MOST_SERIES, names.size()))));
    return out.append(names.size() > MOST_SERIES ? ", …]" : "]").toString();
  }

  private static void append(StringBuilder out, String before, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      out.append(before).append(text);
    }
  }
}
