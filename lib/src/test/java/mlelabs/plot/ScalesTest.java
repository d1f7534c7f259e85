package mlelabs.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScalesTest {

  @Test
  void aSequentialScaleGetsEverLighter() {
    ColorScale scale = ColorScale.sequential(new Range(0, 1));
    double before = -1;
    for (int i = 0; i <= 20; i++) {
      Color color = scale.color(i / 20.0);
      double luminance =
          0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
      assertTrue(luminance > before, "at " + i / 20.0);
      before = luminance;
    }
  }

  @Test
  void aDivergingScaleIsLightestAtZero() {
    ColorScale scale = ColorScale.diverging(5);
    assertEquals(new Color(0xf5f5f2), scale.color(0));
    assertEquals(scale.color(-5), scale.color(-99));
    assertTrue(scale.color(3).getRed() > scale.color(3).getBlue());
    assertTrue(scale.color(-3).getBlue() > scale.color(-3).getRed());
  }

  @Test
  void onALogarithmicScaleEqualRatiosAreEqualSteps() {
    ColorScale scale = ColorScale.logarithmic(new Range(1, 10_000));
    assertEquals(0.5, scale.share(100), 1e-12);
    assertEquals(1_000, scale.value(0.75), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> ColorScale.logarithmic(new Range(0, 10)));
  }

  @Test
  void ticksAreRoundNumbersWithinTheRange() {
    assertEquals(List.of(-20.0, -10.0, 0.0, 10.0, 20.0), Ticks.linear(new Range(-20, 20), 6));
    assertEquals(List.of(1.0, 10.0, 100.0), Ticks.logarithmic(new Range(1, 500)));
  }

  @Test
  void labelsAreShortAndExact() {
    assertEquals("12,000", Ticks.label(12_000));
    assertEquals("\u22120.5", Ticks.label(-0.5));
    assertEquals("0.0005", Ticks.label(0.0005));
    assertEquals("0.3", Ticks.label(0.1 + 0.2));
    assertEquals("0", Ticks.label(-0.0));
  }

  @Test
  void aBoxHasQuartilesOfTypeSevenAndWhiskersWithinTheFences() {
    Boxes.Box box = Boxes.Box.of(new double[] {9, 1, 2, 3, 4, Double.NaN, 5, 6, 7, 8, 100});
    assertEquals(new Boxes.Box(1, 3.25, 5.5, 7.75, 9), box);
  }

  /** The numerical example for the sphere in Snyder (1987), page 291. */
  @Test
  void theProjectionGivesThePublishedExample() {
    Point2D place = Albers.project(35, -75);
    Point2D origin = Albers.project(23, -96);
    assertEquals(0.2952720, place.getX() - origin.getX(), 1e-7);
    assertEquals(0.2416774, place.getY() - origin.getY(), 1e-7);
  }

  @Test
  void aRangeMustHaveALength() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> new Range(2, 2)).getMessage());
    assertEquals("low must be below high, both finite, but they were 2.0 and 2.0", message);
  }
}
