package mlelabs.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HistogramTest {

  private static List<String> counts(double... scores) {
    return Histogram.of(scores, 100).bars().stream().map(Histogram.Bar::count).toList();
  }

  @Test
  void anEdgeOpensItsBinAndTheLastBinIsClosed() {
    assertEquals(
        List.of("1", "1", "", "", "", "", "", "", "1", "2"), counts(0, 10, 89.99, 90, 100));
  }

  @Test
  void noScoreLeavesEveryBinEmpty() {
    assertEquals(10, counts().stream().filter(String::isEmpty).count());
  }

  @Test
  void theTallestBarFillsTheHeight() {
    List<Histogram.Bar> bars = Histogram.of(new double[] {5, 95, 95}, 100).bars();
    assertEquals("130.0", bars.get(9).height());
    assertEquals("65.0", bars.get(0).height());
  }
}
