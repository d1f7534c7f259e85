package mlelabs.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.internal.chartpart.Chart;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** What can be measured in the pixels: where ink is, how much of it, and of which colour. */
final class PlotTest {

  private static final int BLUE = 0x0072b2;
  private static final Frame FRAME = Frame.titled("title").x("x").y("y").z("z");

  @Test
  void barsOfAHistogramAreAsHighAsTheirCounts() {
    Chart<?, ?> chart = Plot.histogram(FRAME, new double[] {0, 1, 2, 3}, new long[] {100, 50, 200});
    int[] heights = heights(chart);
    int left = IntStream.range(0, heights.length).filter(x -> heights[x] > 0).min().orElseThrow();
    int right = IntStream.range(0, heights.length).filter(x -> heights[x] > 0).max().orElseThrow();
    double third = (right - left) / 3.0;
    int first = heights[(int) (left + third / 2)];
    int second = heights[(int) (left + 1.5 * third)];
    int last = heights[(int) (left + 2.5 * third)];
    // Antialiased edges cost each bar a pixel or two.
    assertEquals(2 * second, first, 4);
    assertEquals(4 * second, last, 8);
  }

  @Test
  void valuesAreCountedInBinsOfEqualWidthAndMissingOnesInNone() {
    double[] values = {0, 0.5, 1, 2, 2, 2, 3, Double.NaN, 99};
    Chart<?, ?> counted = Plot.histogram(FRAME.xRange(0, 3), values, 3);
    Chart<?, ?> known = Plot.histogram(FRAME, new double[] {0, 1, 2, 3}, new long[] {2, 1, 4});
    assertEquals(Picture.svg(known), Picture.svg(counted));
  }

  @Test
  void aNameThatWouldCoverAnotherIsLeftOut() {
    double[] apart = {0, 1};
    double[] together = {0, 0};
    double[] value = {1, 1};
    Frame frame = FRAME.xRange(-1, 2).yRange(-1, 2);
    String first = Picture.svg(Plot.named(frame, List.of("one", ""), together, together, value));
    String both = Picture.svg(Plot.named(frame, List.of("one", "one"), together, together, value));
    assertEquals(first.length(), both.length());
    String two = Picture.svg(Plot.named(frame, List.of("one", "one"), apart, apart, value));
    String none = Picture.svg(Plot.named(frame, List.of("one", ""), apart, apart, value));
    assertTrue(two.length() > none.length() + 100);
    assertThrows(
        IllegalArgumentException.class,
        () -> Plot.named(frame, List.of("one"), apart, apart, value));
  }

  @Test
  void outlinesOfHistogramsAreStepsFromZeroToZero() {
    double[] edges = {0, 1, 2};
    Chart<?, ?> steps = Plot.steps(FRAME, edges, Map.of("n", new long[] {10, 20}));
    Line outline =
        new Line("n", new double[] {0, 0, 1, 1, 2, 2}, new double[] {0, 10, 10, 20, 20, 0});
    assertEquals(Picture.svg(Plot.line(FRAME.yRange(0, 21), outline)), Picture.svg(steps));
    assertThrows(
        IllegalArgumentException.class,
        () -> Plot.steps(FRAME, edges, Map.of("n", new long[] {1})));
  }

  @Test
  void missingValuesAreOrangeWhereTheirRowsAre() {
    double[] lowerHalf = new double[1000];
    java.util.Arrays.fill(lowerHalf, 0, 500, Double.NaN);
    Table table =
        Table.create(
            DoubleColumn.create("half", lowerHalf), DoubleColumn.create("full", new double[1000]));
    BufferedImage image = Picture.image(Plot.missingness(FRAME, table), 1);
    int orange = new Color(0xd55e00).getRGB();
    int[] left = orangeRows(image, 220, orange);
    assertEquals(0, orangeRows(image, 540, orange).length);
    int[] all =
        orangeRows(
            Picture.image(
                Plot.missingness(
                    FRAME,
                    Table.create(
                        DoubleColumn.create("half", missing(1000)),
                        DoubleColumn.create("full", missing(1000)))),
                1),
            220,
            orange);
    assertEquals(all.length / 2.0, left.length, 3);
    assertEquals(all[all.length - 1], left[left.length - 1], 2, "the first rows are at the bottom");
  }

  private static double[] missing(int rows) {
    double[] values = new double[rows];
    java.util.Arrays.fill(values, Double.NaN);
    return values;
  }

  private static int[] orangeRows(BufferedImage image, int x, int orange) {
    return IntStream.range(0, image.getHeight())
        .filter(y -> image.getRGB(x, y) == orange)
        .toArray();
  }

  @Test
  void aSingleMissingValueAmongManyIsSeen() {
    double[] values = new double[100_000];
    values[50_000] = Double.NaN;
    Table one = Table.create(DoubleColumn.create("v", values));
    Table none = Table.create(DoubleColumn.create("v", new double[100_000]));
    assertTrue(
        !Picture.svg(Plot.missingness(FRAME, one))
            .equals(Picture.svg(Plot.missingness(FRAME, none))));
  }

  @Test
  void aDialGoesClockwiseFromTheTop() {
    Frame square = Frame.titled("").size(400, 400).zRange(0, 1);
    double[] values = {0, 1, 0, 0};
    BufferedImage image = Picture.image(Plot.dial(square, List.of(" ", " ", " ", " "), values), 1);
    int most = ColorScale.sequential(new Range(0, 1)).color(1).getRGB();
    double[] x =
        IntStream.range(0, 400 * 400)
            .filter(i -> image.getRGB(i % 400, i / 400) == most)
            .filter(i -> i % 400 < 320)
            .mapToDouble(i -> i % 400)
            .toArray();
    double[] y =
        IntStream.range(0, 400 * 400)
            .filter(i -> image.getRGB(i % 400, i / 400) == most)
            .filter(i -> i % 400 < 320)
            .mapToDouble(i -> i / 400)
            .toArray();
    assertTrue(x.length > 100, "a disc of pixels, but " + x.length);
    assertTrue(java.util.stream.DoubleStream.of(x).average().orElse(0) > 220, "on the right");
    assertEquals(200, java.util.stream.DoubleStream.of(y).average().orElse(0), 30, "half way down");
    assertThrows(
        IllegalArgumentException.class, () -> Plot.dial(square, List.of("a"), new double[2]));
  }

  @Test
  void aNegativeBarHangsBelowZero() {
    Chart<?, ?> chart = Plot.bars(FRAME, List.of("a", "b"), new double[] {10, -10});
    BufferedImage image = Picture.image(chart, 1);
    int[] tops = new int[2];
    for (int half = 0; half < 2; half++) {
      int x = half == 0 ? 220 : 540;
      tops[half] =
          IntStream.range(0, image.getHeight())
              .filter(y -> (image.getRGB(x, y) & 0xffffff) == BLUE)
              .min()
              .orElseThrow();
    }
    int[] heights = heights(chart);
    assertEquals(heights[220], heights[540], 1);
    assertEquals(tops[0] + heights[220], tops[1], 2);
  }

  @Test
  void anErrorBarReachesFromValueMinusErrorToValuePlusError() {
    Chart<?, ?> chart =
        Plot.bars(FRAME.yRange(0, 100), List.of("a"), new double[] {50}, new double[] {25});
    BufferedImage image = Picture.image(chart, 1);
    int ink = Theme.LIGHT.ink().getRGB();
    int middle = (blueLeft(chart) + blueRight(chart)) / 2;
    int[] rows =
        IntStream.range(40, image.getHeight() - 60)
            .filter(
                y ->
                    IntStream.rangeClosed(-1, 1)
                        .anyMatch(dx -> close(image.getRGB(middle + dx, y), ink)))
            .toArray();
    double length = rows[rows.length - 1] - rows[0];
    assertEquals(heights(chart)[blueLeft(chart) + 5], length, 3);
  }

  @Test
  void cellsOfAHeatMapAreBlueBelowZeroWhiteAtZeroAndRedAbove() {
    Chart<?, ?> chart =
        Plot.heatMap(
            FRAME.zRange(-1, 1),
            List.of("top", "bottom"),
            List.of("left", "right"),
            new double[][] {{-1, 1}, {0, Double.NaN}});
    BufferedImage image = Picture.image(chart, 1);
    assertEquals(0x1f4e9c, image.getRGB(100, 60) & 0xffffff);
    assertEquals(0x9c1127, image.getRGB(600, 60) & 0xffffff);
    Color middle = new Color(image.getRGB(100, 300));
    assertTrue(middle.getRed() > 235 && middle.getBlue() > 235, middle.toString());
    assertEquals(0xffffff, image.getRGB(600, 300) & 0xffffff);
  }

  @Test
  void ofManyPointsASampleIsDrawnAndTheTitleSaysSo() {
    double[] x = new Random(1).doubles(5_000).toArray();
    x[0] = Double.NaN;
    Chart<?, ?> chart = Plot.scatter(FRAME, x, x);
    assertEquals("title (2,000 of 4,999 points)", chart.getTitle());
    assertEquals("title", Plot.scatter(FRAME, new double[] {1}, new double[] {2}).getTitle());
  }

  @Test
  void aCellWithMorePointsIsLighter() {
    double[] x = new double[1_001];
    double[] y = new double[1_001];
    x[0] = 10;
    y[0] = 10;
    BufferedImage image =
        Picture.image(Plot.density(FRAME.xRange(-0.1, 10.1).yRange(-0.1, 10.1), x, y), 1);
    assertTrue(has(image, 0x440154), "the cell of one point has the darkest colour");
    assertTrue(has(image, 0xfde725), "the cell of 1,000 points has the lightest");
  }

  @Test
  void aPlaceOutsideTheMapIsNamedInItsDescriptionAndTheRestIsDrawn() {
    Chart<?, ?> chart =
        Plot.map(
            FRAME.xRange(-125, -66).yRange(24, 50).zRange(-20, 20),
            List.of(
                new Place("ATL", 33.6367, -84.4281, 17_000, 20),
                new Place("HNL", 21.318681, -157.922428, 700, -20)));
    BufferedImage image = Picture.image(chart, 1);
    int red = 0x9c1127;
    long circle = count(image, red, 0, 560);
    assertEquals(Math.PI * 17 * 17, circle, 120);
    assertTrue(Picture.svg(chart).contains("ATL; HNL"));
  }

  @Test
  void everyGroupHasABoxAndAGroupWithoutValuesHasNone() {
    Map<String, double[]> groups = new TreeMap<>();
    groups.put("a", new double[] {1, 2, 3, 4, 5});
    groups.put("b", new double[] {Double.NaN});
    Chart<?, ?> chart = Plot.box(FRAME, groups);
    int[] heights = heights(chart);
    assertTrue(heights[190] > 50);
    assertEquals(0, IntStream.range(400, 700).map(x -> heights[x]).max().orElseThrow());
  }

  @Test
  void lengthsThatDifferAreRefusedWithBoth() {
    String message =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Plot.bars(FRAME, List.of("a"), new double[] {1, 2}))
                .getMessage());
    assertEquals("labels and values must have the same length, but had 1 and 2", message);
  }

  @Test
  void aTitleTooLongForOneLineIsNotCutOff() {
    String title = "A title of many words that is far too long to stand in one line of this chart";
    BufferedImage image =
        Picture.image(
            Plot.bars(Frame.titled(title).size(300, 240), List.of("a"), new double[] {1}), 1);
    int ink = Theme.LIGHT.ink().getRGB() & 0xffffff;
    assertEquals(0, IntStream.range(292, 300).mapToLong(x -> column(image, ink, x)).sum());
    assertTrue(count(image, ink, 0, 300) > 300);
  }

  /** Pixels of the bars' blue in each column. */
  private static int[] heights(Chart<?, ?> chart) {
    BufferedImage image = Picture.image(chart, 1);
    return IntStream.range(0, image.getWidth()).map(x -> (int) column(image, BLUE, x)).toArray();
  }

  private static int blueLeft(Chart<?, ?> chart) {
    int[] heights = heights(chart);
    return IntStream.range(0, heights.length).filter(x -> heights[x] > 9).min().orElseThrow();
  }

  private static int blueRight(Chart<?, ?> chart) {
    int[] heights = heights(chart);
    return IntStream.range(0, heights.length).filter(x -> heights[x] > 9).max().orElseThrow();
  }

  private static long column(BufferedImage image, int rgb, int x) {
    return IntStream.range(0, image.getHeight())
        .filter(y -> (image.getRGB(x, y) & 0xffffff) == rgb)
        .count();
  }

  private static long count(BufferedImage image, int rgb, int fromX, int toX) {
    return IntStream.range(fromX, toX).mapToLong(x -> column(image, rgb, x)).sum();
  }

  private static boolean has(BufferedImage image, int rgb) {
    return count(image, rgb, 50, 620) > 20;
  }

  private static boolean close(int rgb, int wanted) {
    Color a = new Color(rgb);
    Color b = new Color(wanted);
    return Math.abs(a.getRed() - b.getRed()) < 60
        && Math.abs(a.getGreen() - b.getGreen()) < 60
        && Math.abs(a.getBlue() - b.getBlue()) < 60;
  }
}
