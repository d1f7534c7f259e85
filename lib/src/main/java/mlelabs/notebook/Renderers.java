package mlelabs.notebook;

import java.util.Base64;
import java.util.Map;
import mlelabs.plot.Picture;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.knowm.xchart.internal.chartpart.Chart;

/** How the kernel shows values: charts as pictures, everything that has a {@link View} as that. */
final class Renderers {

  /** Above these a picture of dots is smaller and quicker to show than a drawing. */
  private static final int MOST_POINTS = 3_000;

  private static final int LARGEST_SVG = 600_000;
  private static final int PNG_SCALE = 2;

  private Renderers() {}

  static void register(Renderer renderer) {
    renderer
        .createRegistration(Object.class)
        .preferring(MIMEType.TEXT_HTML, MIMEType.IMAGE_SVG, MIMEType.IMAGE_PNG)
        .supporting(MIMEType.TEXT_PLAIN)
        .register(Renderers::render);
  }

  private static void render(Object value, RenderContext context) {
    if (value instanceof Chart<?, ?> chart) {
      putChart(chart, context.getOutputContainer());
    } else {
      Views.of(value).ifPresent(view -> put(view, context));
    }
  }

  private static void put(View view, RenderContext context) {
    context.renderIfRequested(MIMEType.TEXT_HTML, () -> view.page());
    context.getOutputContainer().putText(view.text());
  }

  private static void putChart(Chart<?, ?> chart, DisplayData out) {
    out.putText(ChartText.of(chart));
    String svg = ChartText.points(chart) > MOST_POINTS ? "" : Picture.svg(chart);
    if (!svg.isEmpty() && svg.length() <= LARGEST_SVG) {
      out.putData("image/svg+xml", svg);
      return;
    }
    byte[] png = Picture.png(chart, PNG_SCALE);
    out.putData("image/png", Base64.getEncoder().encodeToString(png));
    out.putMetaData("image/png", Map.of("width", chart.getWidth(), "height", chart.getHeight()));
  }
}
