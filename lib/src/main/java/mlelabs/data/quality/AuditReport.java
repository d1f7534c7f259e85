package mlelabs.data.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.environment.WholeFile;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What came of an audit: a table to compute with, a page to read.
 *
 * @param name of the table that was audited
 * @param rows how many rows it has
 * @param columns one for each of its columns
 * @param findings one for each rule
 */
public record AuditReport(
    String name, long rows, List<ColumnSummary> columns, List<Finding> findings) {

  public AuditReport {
    columns = List.copyOf(columns);
    findings = List.copyOf(findings);
  }

  /** The rules that are broken. */
  public List<Finding> broken() {
    return findings.stream().filter(finding -> !finding.kept()).toList();
  }

  /** The rules that are kept. */
  public List<Finding> kept() {
    return findings.stream().filter(Finding::kept).toList();
  }

  /**
   * A row for each rule: rule, columns, demand, checked, found, share, kept, example (of a row that
   * stands against it, "" if none does).
   */
  public Table table() {
    Table out =
        Table.create(
            "audit of " + name,
            StringColumn.create("rule"),
            StringColumn.create("columns"),
            StringColumn.create("demand"),
            LongColumn.create("checked"),
            LongColumn.create("found"),
            DoubleColumn.create("share"),
            BooleanColumn.create("kept"),
            StringColumn.create("example"));
    findings.forEach(finding -> append(out, finding));
    return out;
  }

  private static void append(Table out, Finding finding) {
    out.stringColumn("rule").append(finding.rule().name());
    out.stringColumn("columns").append(String.join(", ", finding.rule().columns()));
    out.stringColumn("demand").append(finding.rule().demand());
    out.longColumn("checked").append(finding.checked());
    out.longColumn("found").append(finding.found());
    out.doubleColumn("share").append(finding.share());
    out.booleanColumn("kept").append(finding.kept());
    out.stringColumn("example").append(firstExample(finding));
  }

  private static String firstExample(Finding finding) {
    return finding.examples().stream().map(Finding.Example::values).findFirst().orElse("");
  }

  /** The report as a piece of HTML with its style, for a page in light or dark. */
  public String html() {
    return AuditPage.fragment(this);
  }

  /**
   * Writes the report as one HTML file that needs no other, in the reader's light or dark.
   *
   * @throws IOException if it cannot be written; then nothing is
   */
  public void write(Path file) throws IOException {
    WholeFile.write(file, AuditPage.page(this));
  }

  /** The report in plain text, the broken rules first. */
  @Override
  public String toString() {
    String head =
        "Audit of %s: %s rows, %d of %d rules broken"
            .formatted(name, Numbers.count(rows), broken().size(), findings.size());
    return Stream.concat(broken().stream(), kept().stream())
        .map(AuditReport::line)
        .collect(Collectors.joining("\n", head + "\n", ""));
  }

  private static String line(Finding finding) {
    String example = firstExample(finding);
    return "%s %s %s (%s): %s of %s rows%s"
        .formatted(
            finding.kept() ? "✓" : "✗",
            finding.rule().name(),
            String.join(", ", finding.rule().columns()),
            finding.rule().demand(),
            Numbers.count(finding.found()),
            Numbers.count(finding.checked()),
            example.isEmpty() ? "" : ", such as " + example);
  }
}
