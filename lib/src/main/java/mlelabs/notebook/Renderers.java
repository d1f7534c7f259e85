package mlelabs.notebook;

import mlelabs.plot.Picture;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.knowm.xchart.internal.chartpart.Chart;

/** How the kernel shows values: charts as pictures, everything that has a {@link View} as that. */
final class Renderers {

  private Renderers() {}

  static void register(Renderer renderer) {
    renderer
        .createRegistration(Object.class)
        .preferring(MIMEType.TEXT_HTML)
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
    // Within the page, not as an image: only there can it follow the page's theme.
    out.putHTML("<div>" + Picture.svg(chart) + "</div>");
  }
}
