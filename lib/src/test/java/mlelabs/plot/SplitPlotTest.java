package mlelabs.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mlelabs.data.split.KeyOverlap;
import mlelabs.data.split.Part;
import mlelabs.data.split.PartSummary;
import mlelabs.data.split.SplitReport;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.internal.chartpart.Chart;

final class SplitPlotTest {

  private static final int ORANGE = 0xd55e00;

  private static final SplitReport REPORT =
      new SplitReport(
          "delay",
          "day",
          List.of(
              new PartSummary(Part.TRAIN, 6, .6, 3, 6, 5, 1, 4, 0),
              new PartSummary(Part.TEST, 4, .4, 2, 4, 7, 2, 4, 0)),
          List.of(
              new KeyOverlap("day", Part.VALIDATION, 1, 1, 1, 1),
              new KeyOverlap("day", Part.TEST, 2, 1, 4, 3)));

  @Test
  void aBoxIsAsHighAsItsStandardError() {
    Chart<?, ?> chart = SplitPlot.means(Frame.titled("means"), REPORT);
    BufferedImage image = Picture.image(chart, 1);
    int[] heights =
        IntStream.range(0, image.getWidth())
            .map(
                x ->
                    (int)
                        IntStream.range(0, image.getHeight())
                            .filter(y -> (image.getRGB(x, y) & 0xffffff) == ORANGE)
                            .count())
            .filter(height -> height > 0)
            .toArray();
    assertEquals(2 * heights[2], heights[heights.length - 3], 3);
  }

  @Test
  void aLabelSaysHowManyKeysThePartHas() {
    String svg = Picture.svg(SplitPlot.means(Frame.titled("means"), REPORT));
    assertTrue(svg.contains("TRAIN (3 days)") && svg.contains("TEST (2 days)"));
  }

  @Test
  void overlapIsTheShareOfTestRowsInPercent() {
    Frame frame = Frame.titled("overlap");
    assertEquals(
        Picture.svg(
            Plot.heatMap(
                frame.zRange(0, 100), List.of("mine"), List.of("day"), new double[][] {{75}})),
        Picture.svg(SplitPlot.overlap(frame, Map.of("mine", REPORT))));
  }
}
