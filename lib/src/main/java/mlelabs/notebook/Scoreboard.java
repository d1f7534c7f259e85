package mlelabs.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Every lab's forecasts with their errors, in the order of the labs.
 *
 * @param scores at most one of each lab and name
 */
record Scoreboard(List<Score> scores) {

  private static final int TEXT_WIDTH = 24;

  Scoreboard {
    scores = scores.stream().sorted(Comparator.comparingInt(Score::order)).toList();
  }

  /** With this score, instead of an earlier one of the same lab and name. */
  Scoreboard with(Score score) {
    List<Score> all = new ArrayList<>(scores);
    int at = 0;
    while (at < all.size() && !all.get(at).isSameAs(score)) {
      at++;
    }
    if (at < all.size()) {
      all.set(at, score);
    } else {
      all.add(score);
    }
    return new Scoreboard(all);
  }

  View view() {
    if (scores.isEmpty()) {
      String empty = "The scoreboard is empty: scoreboard(\"Lab 1\", \"name\", rmse) adds a line.";
      return new View(Html.element("div", "note", empty), empty);
    }
    return new View(html(), text());
  }

  private double first() {
    return scores.get(0).rmse();
  }

  private double highest() {
    return scores.stream().mapToDouble(Score::rmse).max().orElse(1);
  }

  private double best() {
    return scores.stream().mapToDouble(Score::rmse).min().orElse(0);
  }

  private double share(Score score) {
    return highest() == 0 ? 0 : score.rmse() / highest();
  }

  private String change(Score score) {
    if (score == scores.get(0) || first() == 0) {
      return "";
    }
    double change = 100 * (score.rmse() - first()) / first();
    return String.format(Locale.ROOT, "%+.1f %%", change).replace('-', '−');
  }

  private static String minutes(Score score) {
    return String.format(Locale.ROOT, "%.2f", score.rmse());
  }

  private String html() {
    StringBuilder out = new StringBuilder(Html.element("div", "title", "Scoreboard"));
    out.append("<div class=\"mle-scroll\"><table class=\"mle-grid\"><thead><tr>");
    out.append("<th>lab</th><th>forecast</th><th class=\"mle-n\">RMSE (min)</th><th></th>");
    out.append("<th class=\"mle-n\">against the first</th></tr></thead><tbody>");
    scores.forEach(score -> out.append(htmlRow(score)));
    return out.append("</tbody></table></div>").toString();
  }

  private String htmlRow(Score score) {
    String width = String.format(Locale.ROOT, "%.1f", 100 * share(score));
    return "<tr><td>"
        + Html.escape(score.lab())
        + "</td><td>"
        + Html.escape(score.name())
        + "</td><td class=\"mle-n\">"
        + minutes(score)
        + "</td><td><span class=\"mle-track\"><span class=\"mle-fill"
        + (score.rmse() == best() ? " mle-best" : "")
        + "\" style=\"width:"
        + width
        + "%\"></span></span></td><td class=\"mle-n\">"
        + change(score)
        + "</td></tr>";
  }

  private String text() {
    List<List<Grid.Cell>> rows =
        scores.stream()
            .map(
                s ->
                    List.of(
                        Grid.Cell.of(s.lab()),
                        Grid.Cell.of(s.name()),
                        Grid.Cell.of(minutes(s)),
                        Grid.Cell.of("█".repeat((int) Math.round(TEXT_WIDTH * share(s)))),
                        Grid.Cell.of(change(s))))
            .toList();
    List<Grid.Column> columns =
        List.of(
            new Grid.Column("lab", "", false),
            new Grid.Column("forecast", "", false),
            new Grid.Column("RMSE (min)", "", true),
            new Grid.Column("", "", false),
            new Grid.Column("against the first", "", true));
    return new Grid("Scoreboard", columns, rows, -1, "").view().text();
  }
}
