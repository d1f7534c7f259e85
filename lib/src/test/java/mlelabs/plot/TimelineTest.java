package mlelabs.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mlelabs.data.pipeline.Span;
import mlelabs.data.pipeline.Stage;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.internal.chartpart.Chart;

final class TimelineTest {

  private static final int BLUE = 0x0072b2;
  private static final int GREEN = 0x009e73;

  private static Span span(String thread, String stage, boolean waiting, double from, double to) {
    return new Span(
        thread, stage, Stage.Work.READ, waiting, (long) (from * 1e6), (long) (to * 1e6));
  }

  private static long pixels(Chart<?, ?> chart, int color) {
    BufferedImage image = Picture.image(chart, 1);
    return IntStream.range(0, image.getWidth())
        .mapToLong(
            x ->
                IntStream.range(0, image.getHeight())
                    .filter(y -> (image.getRGB(x, y) & 0xffffff) == color)
                    .count())
        .sum();
  }

  @Test
  void aBarIsAsLongAsItsTime() {
    Chart<?, ?> chart =
        Plot.timeline(
            Frame.titled("t"),
            List.of(span("a", "read", false, 0, 75), span("a", "train", false, 75, 100)));
    double ratio = (double) pixels(chart, BLUE) / pixels(chart, GREEN);
    assertEquals(3, ratio, 0.1);
  }

  @Test
  void whatOnlyWaitsIsLight() {
    Chart<?, ?> working =
        Plot.timeline(Frame.titled("t"), List.of(span("a", "read", false, 0, 100)));
    Chart<?, ?> waiting =
        Plot.timeline(Frame.titled("t"), List.of(span("a", "read", true, 0, 100)));
    assertTrue(pixels(waiting, BLUE) < pixels(working, BLUE) / 20);
  }

  @Test
  void thousandsOfSpansAreDrawnAsWhatTookMostOfAPixel() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      spans.add(span("a", "read", false, i, i + 0.7));
      spans.add(span("a", "map", false, i + 0.7, i + 1));
    }
    String svg = Picture.svg(Plot.timeline(Frame.titled("t"), spans));
    assertTrue(svg.length() < 150_000 && !svg.contains("<image"));
  }

  @Test
  void theTrainersLaneIsTheLastAndSaysSo() {
    Timeline timeline =
        Timeline.of(
            Map.of(
                "",
                List.of(
                    span("main", "train", false, 0, 1),
                    span("dataset: worker", "read", false, 0, 1))));
    assertEquals(
        List.of("worker", "trainer"),
        timeline.groups().values().iterator().next().stream().map(Timeline.Lane::name).toList());
    assertEquals(List.of("read", "train"), timeline.stages());
  }

  @Test
  void runsStandBelowEachOtherWithTheirHeadings() {
    Map<String, List<Span>> runs = new LinkedHashMap<>();
    runs.put("before", List.of(span("a", "read", false, 0, 5)));
    runs.put("after", List.of(span("a", "read", false, 0, 1)));
    String svg = Picture.svg(Plot.timeline(Frame.titled("t"), runs));
    assertTrue(svg.contains("before; after; read"), svg.substring(0, 400));
  }

  @Test
  void aMarkStandsWhereABarWasExpectedToEnd() {
    Chart<?, ?> met =
        Plot.barsAgainst(
            Frame.titled("t").yRange(0, 10), List.of("a"), new double[] {5}, new double[] {5});
    Chart<?, ?> none =
        Plot.barsAgainst(
            Frame.titled("t").yRange(0, 10),
            List.of("a"),
            new double[] {5},
            new double[] {Double.NaN});
    assertTrue(pixels(met, 0xd55e00) > 300);
    assertEquals(0, pixels(none, 0xd55e00));
  }
}
