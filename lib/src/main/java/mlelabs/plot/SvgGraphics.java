package mlelabs.plot;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import java.awt.Color;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A graphics context that writes what is drawn into an {@link SvgDocument} at once.
 * VectorGraphics2D keeps the state (transform, colour, stroke, clip) and reduces all drawing to
 * shapes and images; its own SVG is five times as large.
 */
final class SvgGraphics extends VectorGraphics2D {

  private final SvgDocument document;

  SvgGraphics(SvgDocument document) {
    this.document = document;
  }

  @Override
  public void fill(@Nullable Shape shape) {
    if (shape != null) {
      document.fill(shape, getTransform(), clip(), getColor());
    }
  }

  @Override
  public void draw(@Nullable Shape shape) {
    if (shape != null) {
      document.draw(shape, getTransform(), clip(), getColor(), getStroke());
    }
  }

  @Override
  public void drawString(@Nullable String text, float x, float y) {
    if (text != null && !text.isBlank()) {
      TextLayout layout = new TextLayout(text, getFont(), getFontRenderContext());
      fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
    }
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public boolean drawImage(
      @Nullable Image image,
      int x,
      int y,
      int width,
      int height,
      @Nullable Color background,
      @Nullable ImageObserver observer) {
    if (image instanceof BufferedImage buffered) {
      AffineTransform at = getTransform();
      document.image(
          png(buffered),
          at.getScaleX() * x + at.getTranslateX(),
          at.getScaleY() * y + at.getTranslateY(),
          at.getScaleX() * width,
          at.getScaleY() * height);
    }
    return true;
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private @Nullable Shape clip() {
    Shape clip = getClip();
    return clip == null ? null : getTransform().createTransformedShape(clip);
  }
}
