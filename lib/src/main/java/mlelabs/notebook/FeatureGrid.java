package mlelabs.notebook;

import java.util.List;
import mlelabs.feature.FeatureReport;

/** How the training rows fell on features, a row for each. */
final class FeatureGrid {

  private static final List<String> WORDS = List.of("feature", "kind", "remark");

  private FeatureGrid() {}

  static Grid of(FeatureReport report) {
    List<Grid.Column> columns =
        FeatureReport.COLUMNS.stream()
            .map(name -> new Grid.Column(name, "", !WORDS.contains(name)))
            .toList();
    List<List<Grid.Cell>> rows =
        report.texts().stream().map(row -> row.stream().map(Grid.Cell::of).toList()).toList();
    return new Grid("", columns, rows, -1, Figures.count(report.rows()) + " training rows");
  }
}
