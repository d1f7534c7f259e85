package mlelabs.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class PictureTest {

  private static final Frame FRAME =
      Frame.titled("Late & \"later\" <by carrier>").x("carrier").y("mean delay (minutes)");

  private static Chart<?, ?> bars() {
    return Plot.bars(FRAME, List.of("AA", "UA"), new double[] {7, -3});
  }

  @Test
  void anSvgHoldsTitleAxisTitlesAndLabelsAsText() throws Exception {
    Document svg = parse(Picture.svg(bars()));
    assertEquals("Late & \"later\" <by carrier>", text(svg, "title"));
    assertEquals("carrier; mean delay (minutes); AA; UA", text(svg, "desc"));
  }

  @Test
  void theLegendsNamesAreDescribedAndNoInnerOnes() throws Exception {
    double[] x = {1, 2, 3};
    Document svg =
        parse(Picture.svg(Plot.line(FRAME, new Line("train", x, x), new Line("test", x, x))));
    assertEquals("carrier; mean delay (minutes); train; test", text(svg, "desc"));
  }

  @Test
  void aChartOfPlainXChartIsDrawnToo() throws Exception {
    XYChart chart = new XYChart(300, 200);
    chart.setTitle("plain");
    chart.addSeries("series", new double[] {1, 2}, new double[] {3, 4});
    assertEquals("plain", text(parse(Picture.svg(chart)), "title"));
  }

  @Test
  void chartsOnOnePageShareNoId() {
    Set<String> one = ids(Picture.svg(bars()));
    Set<String> other =
        ids(Picture.svg(Plot.bars(FRAME, List.of("AA", "UA"), new double[] {7, -4})));
    assertFalse(one.isEmpty());
    assertTrue(Collections.disjoint(one, other));
  }

  @Test
  void theSameChartGivesTheSameSvg() {
    assertEquals(Picture.svg(bars()), Picture.svg(bars()));
  }

  @Test
  void onADarkPageTheColoursAroundTheDataChange() {
    String svg = Picture.svg(bars());
    assertTrue(svg.contains("[data-jp-theme-light=\"false\"] .mlelabs-ink{color:#e8eaed}"), svg);
    assertTrue(svg.contains("fill=\"currentColor\" class=\"mlelabs-paper\""), svg);
    assertFalse(Picture.svg(barsInDark()).contains("class=\"mlelabs-ink\""));
  }

  private static Chart<?, ?> barsInDark() {
    return Plot.bars(FRAME.theme(Theme.DARK), List.of("AA"), new double[] {7});
  }

  @Test
  void aChartOfManyShapesBecomesAnImageWithinTheSvg() throws Exception {
    double[] noise = new Random(1).doubles(20_000).toArray();
    XYChart chart = new XYChart(400, 300);
    chart.setTitle("noise");
    chart.addSeries("noise", noise, noise);
    assertTrue(Picture.tooBigForSvg(chart));
    assertFalse(Picture.tooBigForSvg(bars()));
    Document svg = parse(Picture.svg(chart));
    assertEquals(1, svg.getElementsByTagName("image").getLength());
    assertEquals(0, svg.getElementsByTagName("path").getLength());
  }

  @Test
  void aPngHasTheChartsSizeTimesTheScale() throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(Picture.png(bars(), 2)));
    assertEquals(1440, image.getWidth());
    assertEquals(840, image.getHeight());
  }

  @Test
  void aScaleBelowOneIsRefused() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> Picture.png(bars(), 0))
                .getMessage());
    assertEquals("scale must be at least 1, but was 0", message);
  }

  private static Set<String> ids(String svg) {
    return Pattern.compile(" id=\"([^\"]+)\"")
        .matcher(svg)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static String text(Document svg, String element) {
    return svg.getElementsByTagName(element).item(0).getTextContent();
  }
}
