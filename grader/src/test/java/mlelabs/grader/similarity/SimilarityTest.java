package mlelabs.grader.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mlelabs.exercise.Lab;
import mlelabs.grader.sample.SampleResults;
import org.junit.jupiter.api.Test;

final class SimilarityTest {

  private static final Lab LAB = SampleResults.lab();

  private static final String PEARSON =
      """
      // my own
      double pearson(double[] x, double[] y) {
        if (x.length != y.length) {
          throw new IllegalArgumentException("lengths differ");
        }
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
          if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
            n++;
            sumX += x[i];
            sumY += y[i];
          }
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
          if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
            double dx = x[i] - sumX / n;
            double dy = y[i] - sumY / n;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
          }
        }
        return n < 2 ? Double.NaN : xy / (Math.sqrt(xx) * Math.sqrt(yy));
      }
      """;

  private static final String OTHER =
      """
      double pearson(double[] a, double[] b) {
        int[] rows = java.util.stream.IntStream.range(0, a.length)
            .filter(i -> a[i] == a[i]).filter(i -> b[i] == b[i]).toArray();
        double ma = java.util.Arrays.stream(rows).mapToDouble(i -> a[i]).average().orElse(0);
        double mb = java.util.Arrays.stream(rows).mapToDouble(i -> b[i]).average().orElse(0);
        double top = 0, left = 0, right = 0;
        int next = 0;
        while (next < rows.length) {
          int row = rows[next++];
          top = Math.fma(a[row] - ma, b[row] - mb, top);
          left = Math.fma(a[row] - ma, a[row] - ma, left);
          right = Math.fma(b[row] - mb, b[row] - mb, right);
        }
        try {
          return java.util.Objects.requireNonNull(top / Math.sqrt(left) / Math.sqrt(right));
        } finally {
          System.gc();
        }
      }
      """;

  private static String renamed(String method) {
    return method
        .replace("sumX", "first")
        .replace("sumY", "second")
        .replace("// my own", "// all mine")
        .replace("xx", "p")
        .replace("yy", "q")
        .replace("\n  ", "\n      ");
  }

  private static Answers of(String student, String... cells) {
    return Answers.of(student, LAB, List.of(cells));
  }

  private static List<String> alike(Optional<Answers> released, Answers... answers) {
    Similarity similarity = Similarity.of(LAB, List.of(answers), released);
    assertEquals("", similarity.problem());
    return similarity.pairs().stream().map(p -> p.first() + " " + p.second()).toList();
  }

  @Test
  void aCopyWithOtherNamesAndLayoutIsFoundAndAnAnswerOfOnesOwnIsNot() {
    Answers ada = of("ada", "int x = 3;", PEARSON);
    Answers bob = of("bob", renamed(PEARSON), "void demo() { pearson(null, null); }");
    Answers cem = of("cem", OTHER);
    Similarity found = Similarity.of(LAB, List.of(ada, bob, cem), Optional.empty());
    assertEquals(1, found.pairs().size(), found::toString);
    SimilarPair pair = found.pairs().get(0);
    assertEquals(List.of("ada", "bob", 100), List.of(pair.first(), pair.second(), pair.percent()));
  }

  @Test
  void whatTheReleasedLabHoldsIsLeftOut() {
    Answers released = of("", PEARSON);
    assertEquals(
        List.of("ada bob"), alike(Optional.empty(), of("ada", PEARSON), of("bob", PEARSON)));
    assertEquals(List.of(), alike(Optional.of(released), of("ada", PEARSON), of("bob", PEARSON)));
  }

  @Test
  void aStubIsNoAnswer() {
    String stub =
        "double pearson(double[] x, double[] y) {\n"
            + "  throw new UnsupportedOperationException(\"TODO 1.3\");\n}";
    assertEquals(Map.of(), of("ada", stub).methods());
    assertEquals(Map.of(), of("ada", PEARSON, stub).methods());
    assertEquals(List.of("1.3"), List.copyOf(of("ada", stub, PEARSON).methods().keySet()));
  }

  @Test
  void anAnswerThatIsNotJavaIsLeftOutAndTheOthersAreCompared() {
    String broken = "double haversineKm(double a) { doubel c = = 3; }";
    String deep = "double[] tukeyFences(double[] v) { return " + "(".repeat(8000) + "; }";
    String wide = "double benchmark() { return 1" + " + 1".repeat(4000) + "; }";
    assertEquals(
        List.of("ada bob"),
        alike(Optional.empty(), of("ada", PEARSON, broken, deep, wide), of("bob", PEARSON)));
  }

  @Test
  void theOrderOfTheClassChangesNothing() {
    Answers ada = of("ada", PEARSON);
    Answers bob = of("bob", renamed(PEARSON));
    Answers cem = of("cem", PEARSON.replace("n++", "n += 1"));
    Similarity one = Similarity.of(LAB, List.of(ada, bob, cem), Optional.empty());
    assertEquals(one, Similarity.of(LAB, List.of(cem, bob, ada), Optional.empty()));
    assertEquals(3, one.pairs().size());
  }

  @Test
  void aClassWithoutAnswersHasNoPairs() {
    assertEquals(List.of(), alike(Optional.empty()));
    assertEquals(List.of(), alike(Optional.empty(), of("ada"), of("bob"), of("cem", PEARSON)));
  }
}
