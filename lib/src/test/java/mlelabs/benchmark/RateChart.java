package mlelabs.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * Rows a second of every way as bars on a logarithmic scale, as SVG: works one below the other, the
 * library's own bars in another colour.
 */
record RateChart(ResultTable table) {

  private static final int WIDTH = 900;
  private static final int NAMES = 300;
  private static final int LINE = 20;
  private static final String OURS = "#1f6f8b";
  private static final String OTHERS = "#b9b4a7";

  String svg() {
    StringBuilder body = new StringBuilder();
    body.append(
        text(10, 20, "fill='#444'", "logarithmic scale; the library dark, its peers light"));
    int y = 20;
    String work = "";
    for (Measured way : table.byWork().values().stream().flatMap(List::stream).toList()) {
      if (!way.work().equals(work)) {
        work = way.work();
        y += 2 * LINE;
        body.append(text(10, y - 4, "font-weight='bold'", work));
      }
      y += LINE;
      body.append(bar(way, y));
    }
    return "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'>%n<rect width='100%%' height='100%%' fill='white'/>%n<g font-family='sans-serif' font-size='13'>%n%s</g>%n</svg>%n"
        .formatted(WIDTH, y + LINE, body);
  }

  private String bar(Measured way, int y) {
    List<Double> rates = table.measured().stream().map(RateChart::rate).toList();
    double least = Math.log10(rates.stream().min(Double::compare).orElseThrow()) - 0.5;
    double most = Math.log10(rates.stream().max(Double::compare).orElseThrow());
    double share = (Math.log10(rate(way)) - least) / (most - least);
    long length = Math.round(share * (WIDTH - NAMES - 130));
    boolean ours = way.way().startsWith("mlelabs") || way.way().startsWith("Java");
    String rate = String.format(Locale.ROOT, "%,.0f rows/s", rate(way));
    return text(NAMES - 10, y, "text-anchor='end'", way.way())
        + "<rect x='%d' y='%d' width='%d' height='%d' fill='%s'/>%n"
            .formatted(NAMES, y - LINE + 7, length, LINE - 4, ours ? OURS : OTHERS)
        + text((int) (NAMES + length + 6), y, "fill='#444'", rate);
  }

  private static double rate(Measured way) {
    return way.rows() / way.best();
  }

  private static String text(int x, int y, String style, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<text x='%d' y='%d' %s>%s</text>%n".formatted(x, y, style, safe);
  }
}
