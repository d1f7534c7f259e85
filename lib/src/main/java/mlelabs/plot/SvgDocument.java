package mlelabs.plot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * An SVG file as it is written. Shapes that follow each other in the same style share one group,
 * and one path where they are opaque; a shape drawn again elsewhere (a digit, a marker) is written
 * once.
 */
final class SvgDocument {

  /** Stands for the document's own prefix of ids until all of it is known. */
  private static final String PREFIX = "\u0001";

  private static final int WORTH_SHARING = 40;

  private final int width;
  private final int height;
  private final String title;
  private final String description;
  private final StringBuilder definitions = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> ids = new HashMap<>();
  private final StringBuilder path = new StringBuilder();
  private String style = "";

  SvgDocument(int width, int height, String title, String description) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.description = description;
  }

  void fill(Shape shape, AffineTransform at, @Nullable Shape clip, Color color) {
    begin(paint("fill", color) + clipping(clip, device(shape, at)));
    boolean moved = at.getType() == AffineTransform.TYPE_TRANSLATION;
    if (shape instanceof Ellipse2D dot && (moved || at.isIdentity())) {
      dot(dot, at);
    } else {
      String local = moved ? PathData.of(shape, null) : "";
      if (local.length() > WORTH_SHARING) {
        use("<path id=\"%s\" d=\"" + local + "\"/>", at.getTranslateX(), at.getTranslateY());
      } else {
        path(PathData.of(shape, at), color.getAlpha() == 255);
      }
    }
  }

  void draw(Shape shape, AffineTransform at, @Nullable Shape clip, Color color, Stroke stroke) {
    Rectangle2D bounds = device(shape, at);
    BasicStroke basic = stroke instanceof BasicStroke known ? known : new BasicStroke();
    double grow = basic.getLineWidth() / 2;
    bounds.setRect(
        bounds.getX() - grow,
        bounds.getY() - grow,
        bounds.getWidth() + 2 * grow,
        bounds.getHeight() + 2 * grow);
    begin("fill=\"none\"" + paint("stroke", color) + line(basic) + clipping(clip, bounds));
    path(PathData.of(shape, at), color.getAlpha() == 255);
  }

  void image(byte[] png, double x, double y, double w, double h) {
    begin("");
    body.append("<image")
        .append(attribute("x", x))
        .append(attribute("y", y))
        .append(attribute("width", w))
        .append(attribute("height", h))
        .append(" href=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(png))
        .append("\"/>");
  }

  private void dot(Ellipse2D dot, AffineTransform at) {
    String symbol =
        "<ellipse id=\"%s\""
            + attribute("rx", dot.getWidth() / 2)
            + attribute("ry", dot.getHeight() / 2)
            + "/>";
    use(symbol, dot.getCenterX() + at.getTranslateX(), dot.getCenterY() + at.getTranslateY());
  }

  private void use(String symbol, double x, double y) {
    flush();
    body.append("<use href=\"#")
        .append(id(symbol))
        .append('"')
        .append(attribute("x", x))
        .append(attribute("y", y))
        .append("/>");
  }

  /** The id of that definition, which has %s where its id belongs. */
  private String id(String definition) {
    return ids.computeIfAbsent(
        definition,
        unseen -> {
          String id = PREFIX + Integer.toString(ids.size(), Character.MAX_RADIX);
          definitions.append(unseen.replace("%s", id));
          return id;
        });
  }

  private void path(String data, boolean joinable) {
    path.append(data);
    if (!joinable) {
      flush();
    }
  }

  private void begin(String wanted) {
    if (wanted.equals(style)) {
      return;
    }
    end();
    style = wanted;
    body.append(style.isEmpty() ? "" : "<g " + style.strip() + ">");
  }

  private void end() {
    flush();
    body.append(style.isEmpty() ? "" : "</g>");
    style = "";
  }

  private void flush() {
    if (!path.isEmpty()) {
      body.append("<path d=\"").append(path).append("\"/>");
      path.setLength(0);
    }
  }

  private String clipping(@Nullable Shape clip, Rectangle2D bounds) {
    if (clip == null || clip.contains(bounds)) {
      return "";
    }
    String definition =
        "<clipPath id=\"%s\"><path d=\"" + PathData.of(clip, null) + "\"/></clipPath>";
    return " clip-path=\"url(#" + id(definition) + ")\"";
  }

  private static Rectangle2D device(Shape shape, AffineTransform at) {
    return at.createTransformedShape(shape).getBounds2D();
  }

  /** A colour of the light theme is named by its class, so that a dark page can exchange it. */
  private static String paint(String attribute, Color color) {
    String role = role(color);
    String value =
        role.isEmpty()
            ? String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff)
            : "currentColor\" class=\"mlelabs-" + role;
    String opacity =
        color.getAlpha() == 255 ? "" : attribute(attribute + "-opacity", color.getAlpha() / 255.0);
    return " " + attribute + "=\"" + value + "\"" + opacity;
  }

  private static String role(Color color) {
    int rgb = color.getRGB() | 0xff000000;
    if (rgb == Theme.LIGHT.ink().getRGB()) {
      return "ink";
    }
    if (rgb == Theme.LIGHT.muted().getRGB()) {
      return "muted";
    }
    if (rgb == Theme.LIGHT.grid().getRGB()) {
      return "grid";
    }
    return rgb == Theme.LIGHT.paper().getRGB() ? "paper" : "";
  }

  private static String line(BasicStroke stroke) {
    StringBuilder text = new StringBuilder();
    if (stroke.getLineWidth() != 1) {
      text.append(attribute("stroke-width", stroke.getLineWidth()));
    }
    if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
      boolean round = stroke.getEndCap() == BasicStroke.CAP_ROUND;
      text.append(" stroke-linecap=\"").append(round ? "round" : "square").append('"');
    }
    if (stroke.getLineJoin() != BasicStroke.JOIN_MITER) {
      boolean round = stroke.getLineJoin() == BasicStroke.JOIN_ROUND;
      text.append(" stroke-linejoin=\"").append(round ? "round" : "bevel").append('"');
    }
    return text + dashes(stroke.getDashArray());
  }

  private static String dashes(float @Nullable [] dashes) {
    StringJoiner text = new StringJoiner(" ");
    boolean gap = false;
    for (int i = 0; dashes != null && i < dashes.length; i++) {
      gap |= i % 2 == 1 && dashes[i] > 0;
      text.add(PathData.number(dashes[i]));
    }
    return gap ? " stroke-dasharray=\"" + text + "\"" : "";
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + PathData.number(value) + "\"";
  }

  /** The whole file. Ids begin with a checksum of it: charts on one page don't share any. */
  @Override
  public String toString() {
    end();
    CRC32 crc = new CRC32();
    crc.update((definitions + title + body).getBytes(UTF_8));
    String prefix = "m" + Long.toString(crc.getValue(), Character.MAX_RADIX) + "-";
    return """
        <svg xmlns="http://www.w3.org/2000/svg" class="mlelabs-chart" role="img" width="%d" height="%d" \
        viewBox="0 0 %d %d" style="max-width:100%%;height:auto"><title>%s</title><desc>%s</desc>\
        <style>%s</style><defs>%s</defs>%s</svg>
        """
        .formatted(
            width,
            height,
            width,
            height,
            escaped(title),
            escaped(description),
            colors(Theme.LIGHT, "") + colors(Theme.DARK, "[data-jp-theme-light=\"false\"] "),
            definitions,
            body)
        .replace(PREFIX, prefix);
  }

  private static String colors(Theme theme, String within) {
    String rule = within + ".mlelabs-%s{color:#%06x}";
    return String.format(rule, "paper", theme.paper().getRGB() & 0xffffff)
        + String.format(rule, "ink", theme.ink().getRGB() & 0xffffff)
        + String.format(rule, "muted", theme.muted().getRGB() & 0xffffff)
        + String.format(rule, "grid", theme.grid().getRGB() & 0xffffff);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
