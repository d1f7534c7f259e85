package mlelabs.data.quality;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An audit's report as HTML: broken rules open, kept ones folded, then the columns. */
final class AuditPage {

  private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();

  /** JupyterLab's colours where there are any, else the page's, else those of the reader. */
  private static final String STYLE =
      """
      <style>
      .audit{--ink:var(--jp-content-font-color1,CanvasText);\
      --dim:var(--jp-content-font-color2,var(--page-dim,#666));--line:rgba(128,128,128,.28);\
      --soft:rgba(128,128,128,.1);--bad:var(--jp-error-color1,var(--page-bad,#c62828));\
      --good:var(--jp-success-color1,var(--page-good,#2e7d32));\
      --fill:var(--jp-brand-color1,var(--page-fill,#1976d2));\
      color:var(--ink);font-size:14px;line-height:1.45;max-width:1000px}
      .audit h2{font-size:1.35em;font-weight:600;margin:.2em 0}
      .audit h3{font-size:1.05em;font-weight:600;margin:1.3em 0 .4em}
      .audit p{margin:.2em 0;color:var(--dim)}
      .audit .n{font-variant-numeric:tabular-nums}
      .audit .tally{display:flex;gap:10px;margin:10px 0;flex-wrap:wrap}
      .audit .tally span{border:1px solid var(--line);border-radius:6px;padding:4px 12px}
      .audit .tally b{font-size:1.3em;margin-right:4px}
      .audit .bad{color:var(--bad)}
      .audit .good{color:var(--good)}
      .audit .wide{overflow-x:auto}
      .audit table.audit-grid{border-collapse:collapse;width:100%;margin:0;border:0;\
      font-size:13px;table-layout:auto}
      .audit table.audit-grid th,.audit table.audit-grid td{text-align:left;vertical-align:top;\
      padding:5px 14px 5px 0;border:0;max-width:none;background:none;white-space:normal;\
      line-height:1.5}
      .audit table.audit-grid thead th{color:var(--dim);font-weight:500;\
      border-bottom:1px solid var(--line);white-space:nowrap}
      .audit table.audit-grid tbody tr{border-bottom:1px solid var(--line);background:none}
      .audit table.audit-grid th.r,.audit table.audit-grid td.r{text-align:right;\
      white-space:nowrap;font-variant-numeric:tabular-nums}
      .audit table.audit-grid td.k{white-space:nowrap}
      .audit code{font-size:.95em;background:var(--soft);color:inherit;border-radius:3px;\
      padding:0 4px;overflow-wrap:anywhere}
      .audit .bar{display:block;background:var(--soft);border-radius:3px;height:7px;width:110px;\
      margin-top:4px}
      .audit .bar i{display:block;height:7px;min-width:2px;border-radius:3px;background:var(--fill)}
      .audit .bar i.z{min-width:0}
      .audit .bar.bad i{background:var(--bad)}
      .audit details{margin:2px 0}
      .audit summary{cursor:pointer;color:var(--dim)}
      .audit summary.big{font-weight:600;color:var(--ink);font-size:1.05em;margin:1.2em 0 .4em}
      .audit details div{margin:2px 0 2px 14px}
      </style>
      """;

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      :root{color-scheme:light dark;--page-dim:#5f6368;--page-bad:#c62828;--page-good:#2e7d32;\
      --page-fill:#1976d2}
      @media (prefers-color-scheme:dark){:root{--page-dim:#a4a9b0;--page-bad:#ff8a80;\
      --page-good:#81c784;--page-fill:#64b5f6}}
      body{font-family:system-ui,sans-serif;margin:28px auto;padding:0 18px;max-width:1000px;\
      background:Canvas;color:CanvasText}
      </style></head><body>
      %s
      </body></html>
      """;

  private AuditPage() {}

  static String page(AuditReport report) {
    return PAGE.formatted(escaped("Audit of " + report.name()), fragment(report));
  }

  static String fragment(AuditReport report) {
    return "<div class=\"audit\">"
        + STYLE
        + head(report)
        + broken(report.broken())
        + kept(report.kept())
        + columns(report)
        + "</div>";
  }

  private static String head(AuditReport report) {
    return """
        <h2>Audit of %s</h2>
        <p>%s rows, %d columns. A rule is checked on the rows that have a value for it.</p>
        <div class="tally"><span class="bad"><b>%d</b>broken</span>\
        <span class="good"><b>%d</b>kept</span></div>
        """
        .formatted(
            escaped(report.name()),
            Numbers.count(report.rows()),
            report.columns().size(),
            report.broken().size(),
            report.kept().size());
  }

  private static String broken(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "<p class=\"good\">Every rule is kept.</p>";
    }
    return """
        <h3>Broken rules</h3><div class="wide"><table class="audit-grid"><thead><tr><th>rule</th><th>demands</th>\
        <th class="r">rows against it</th><th>share</th><th>for example</th></tr></thead><tbody>
        """
        + findings.stream().map(AuditPage::brokenRow).collect(Collectors.joining())
        + "</tbody></table></div>";
  }

  private static String brokenRow(Finding finding) {
    return "<tr><td>%s</td><td>%s</td><td class=\"r\">%s<br>of %s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            rule(finding),
            escaped(finding.rule().demand()),
            Numbers.count(finding.found()),
            Numbers.count(finding.checked()),
            bar(finding.share(), "bad"),
            examples(finding.examples()));
  }

  private static String rule(Finding finding) {
    String columns =
        finding.rule().columns().stream()
            .map(column -> "<code>" + escaped(column) + "</code>")
            .collect(Collectors.joining(" "));
    return escaped(finding.rule().name()) + "<br>" + columns;
  }

  private static String bar(double share, String kind) {
    return "<span class=\"n\">%s</span><span class=\"bar %s\"><i%s style=\"width:%s%%\"></i></span>"
        .formatted(
            escaped(Numbers.percent(share)),
            kind,
            share == 0 ? " class=\"z\"" : "",
            String.format(Locale.ROOT, "%.2f", 100 * share));
  }

  private static String examples(List<Finding.Example> examples) {
    if (examples.isEmpty()) {
      return "";
    }
    String rest = examples.stream().skip(1).map(AuditPage::example).collect(Collectors.joining());
    String first = example(examples.get(0));
    return rest.isEmpty()
        ? first
        : first + "<details><summary>more</summary>" + rest + "</details>";
  }

  private static String example(Finding.Example example) {
    String row = "row " + Numbers.count(example.row()) + ": ";
    return "<div>" + row + "<code>" + escaped(example.values()) + "</code></div>";
  }

  private static String kept(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    return "<details><summary class=\"big\">"
        + (findings.size() == 1 ? "1 rule is kept" : findings.size() + " rules are kept")
        + "</summary><div class=\"wide\"><table class=\"audit-grid\"><thead><tr><th>rule</th><th>demands</th>"
        + "<th class=\"r\">rows checked</th><th>found</th></tr></thead><tbody>\n"
        + findings.stream().map(AuditPage::keptRow).collect(Collectors.joining())
        + "</tbody></table></div></details>";
  }

  private static String keptRow(Finding finding) {
    return "<tr><td>%s</td><td>%s</td><td class=\"r\">%s</td><td>%s</td></tr>\n"
        .formatted(
            rule(finding).replace("<br>", " "),
            escaped(finding.rule().demand()),
            Numbers.count(finding.checked()),
            escaped(finding.found() == 0 ? "none" : Numbers.percent(finding.share())));
  }

  private static String columns(AuditReport report) {
    return """
        <h3>Columns</h3><div class="wide"><table class="audit-grid"><thead><tr><th>column</th><th>type</th>\
        <th>missing</th><th class="r">different values</th><th>from</th><th>to</th></tr></thead><tbody>
        """
        + report.columns().stream()
            .map(column -> columnRow(column, report.rows()))
            .collect(Collectors.joining())
        + "</tbody></table></div>";
  }

  private static String columnRow(ColumnSummary column, long rows) {
    double share = rows == 0 ? 0 : (double) column.missing() / rows;
    return """
        <tr><td class="k"><code>%s</code></td><td>%s</td><td>%s</td><td class="r">%s</td>\
        <td class="k">%s</td><td class="k">%s</td></tr>
        """
        .formatted(
            escaped(column.name()),
            column.type().toLowerCase(Locale.ROOT),
            column.missing() == 0 ? "<span style=\"color:var(--dim)\">none</span>" : bar(share, ""),
            Numbers.count(column.distinct()),
            escaped(column.low()),
            escaped(column.high()));
  }

  private static String escaped(String text) {
    return ESCAPER.escape(text);
  }
}
