package mlelabs.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Fonts, and text drawn as XChart draws it: as outlines, the same in SVG and PNG. */
final class Ink {

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  static final Font AXIS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private Ink() {}

  static double width(String text, Font font) {
    return text.codePoints()
        .mapToDouble(
            letter -> new TextLayout(Character.toString(letter), font, METRICS).getAdvance())
        .sum();
  }

  /**
   * Draws a line of text; {@code align} is the share of its width that lies left of x. Letter by
   * letter: an SVG then holds the outline of each only once.
   */
  static void text(
      Graphics2D g, String text, Font font, Color color, double x, double baseline, double align) {
    if (text.isBlank()) {
      return;
    }
    AffineTransform saved = g.getTransform();
    g.setColor(color);
    g.translate(x - align * width(text, font), baseline);
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String letter = text.substring(i, text.offsetByCodePoints(i, 1));
      TextLayout layout = new TextLayout(letter, font, METRICS);
      g.fill(layout.getOutline(null));
      g.translate(layout.getAdvance(), 0);
    }
    g.setTransform(saved);
  }

  /** Draws a line of text that reads upwards, centred on (x, y). */
  static void upwards(Graphics2D g, String text, Font font, Color color, double x, double y) {
    AffineTransform saved = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    text(g, text, font, color, 0, font.getSize() / 2.8, 0.5);
    g.setTransform(saved);
  }

  /** The font, or the largest smaller one down to 8 points in which the text is that narrow. */
  static Font fitting(String text, Font font, double width) {
    Font fitting = font;
    while (fitting.getSize() > 8 && width(text, fitting) > width) {
      fitting = fitting.deriveFont(fitting.getSize2D() - 1);
    }
    return fitting;
  }

  /** The text in lines that are that narrow, broken between words. */
  static List<String> lines(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line + " " + word, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
