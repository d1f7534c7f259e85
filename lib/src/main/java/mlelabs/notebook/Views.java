package mlelabs.notebook;

import ai.djl.ndarray.NDArray;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mlelabs.data.quality.AuditReport;
import mlelabs.data.split.SplitReport;
import mlelabs.data.tfrecord.Anatomy;
import mlelabs.feature.FeatureReport;
import mlelabs.feature.FittedFeatures;
import tech.tablesaw.api.Table;

/** Which values have a look of their own; all others are shown by their {@code toString}. */
final class Views {

  private Views() {}

  static Optional<View> of(Object value) {
    if (value instanceof View view) {
      return Optional.of(view);
    }
    if (value instanceof Table table) {
      return Optional.of(TableGrid.of(table).view());
    }
    if (value instanceof AuditReport report) {
      return Optional.of(new View(report.html(), report.toString()));
    }
    if (value instanceof SplitReport report) {
      View parts = TableGrid.of(report.partTable()).view();
      View overlaps = TableGrid.of(report.overlapTable()).view();
      return Optional.of(
          new View(parts.html() + overlaps.html(), parts.text() + "\n" + overlaps.text()));
    }
    if (value instanceof FeatureReport report) {
      return Optional.of(new View(FeatureGrid.of(report).view().html(), report.toString()));
    }
    if (value instanceof FittedFeatures fitted) {
      return of(fitted.report());
    }
    if (value instanceof Anatomy anatomy) {
      return Optional.of(ColouredBytes.of(anatomy));
    }
    if (value instanceof NDArray array) {
      return Optional.of(preformatted(TensorText.of(array)));
    }
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      return Optional.of(RecordGrid.of(map).view());
    }
    if (value instanceof Collection<?> values && RecordGrid.fits(values)) {
      return Optional.of(RecordGrid.of(values).view());
    }
    if (value instanceof Object[] values && RecordGrid.fits(java.util.Arrays.asList(values))) {
      return Optional.of(RecordGrid.of(List.of(values)).view());
    }
    return value.getClass().isArray()
        ? Optional.of(preformatted(ArrayText.described(value)))
        : Optional.empty();
  }

  private static View preformatted(String text) {
    return new View("<pre>" + Html.escape(text) + "</pre>", text);
  }
}
