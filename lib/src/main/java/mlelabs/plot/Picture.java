package mlelabs.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.knowm.xchart.internal.chartpart.Chart;

/** Any XChart chart as SVG or PNG. */
public final class Picture {

  /** An SVG of more characters is not worth its weight in a notebook. */
  private static final int LIMIT = 150_000;

  private Picture() {}

  /**
   * The chart as an SVG element of its own width and height in pixels, to stand alone or within an
   * HTML page.
   *
   * <p>Text is drawn as outlines, so it looks the same everywhere; the chart's title and labels are
   * in the elements {@code title} and {@code desc}. Within a page that says {@code
   * data-jp-theme-light="false"}, as JupyterLab does, a chart in {@link Theme#LIGHT} turns dark.
   *
   * <p>A chart {@linkplain #tooBigForSvg too big for SVG} is an SVG that holds a PNG of twice the
   * size.
   */
  public static String svg(Chart<?, ?> chart) {
    String vector = vector(chart);
    return vector.length() <= LIMIT ? vector : raster(chart);
  }

  /** Whether drawing every shape of the chart takes more than 150,000 characters. */
  public static boolean tooBigForSvg(Chart<?, ?> chart) {
    return vector(chart).length() > LIMIT;
  }

  /**
   * The chart as a PNG file.
   *
   * @param scale pixels of the image for one of the chart: 2 is sharp on most screens
   * @throws IllegalArgumentException if scale is below 1
   */
  public static byte[] png(Chart<?, ?> chart, int scale) {
    if (scale < 1) {
      throw new IllegalArgumentException("scale must be at least 1, but was " + scale);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(chart, scale), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static BufferedImage image(Chart<?, ?> chart, int scale) {
    int width = chart.getWidth();
    int height = chart.getHeight();
    BufferedImage image =
        new BufferedImage(scale * width, scale * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    chart.paint(graphics, width, height);
    graphics.dispose();
    return image;
  }

  private static String vector(Chart<?, ?> chart) {
    SvgDocument document = document(chart);
    SvgGraphics graphics = new SvgGraphics(document);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    return document.toString();
  }

  private static String raster(Chart<?, ?> chart) {
    SvgDocument document = document(chart);
    document.image(png(chart, 2), 0, 0, chart.getWidth(), chart.getHeight());
    return document.toString();
  }

  private static SvgDocument document(Chart<?, ?> chart) {
    return new SvgDocument(
        chart.getWidth(), chart.getHeight(), chart.getTitle(), Description.of(chart));
  }
}
