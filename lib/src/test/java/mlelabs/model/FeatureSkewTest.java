package mlelabs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Numeric;
import mlelabs.feature.Vocabulary;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class FeatureSkewTest {

  private static final FeatureSpec SPEC =
      FeatureSpec.of(Numeric.of("x").raw(), Numeric.of("y").raw(), Vocabulary.of("a"));

  private static RecordBatch rows(double y, String last) {
    return RecordBatch.of(
        Table.create(
            DoubleColumn.create("x", 1, 2, 3),
            DoubleColumn.create("y", 5, y, 7),
            StringColumn.create("a", "p", "q", last)));
  }

  @Test
  void everyFeatureThatDiffersIsNamedAndItsRowsCounted() {
    FittedFeatures fitted = SPEC.fit(rows(6, "q"));
    List<FeatureSkew> skews =
        FeatureSkew.between(fitted, fitted.apply(rows(6, "q")), fitted.apply(rows(9.5, "p")), .5);
    assertEquals(
        List.of(
            new FeatureSkew("a", 1, 3, Double.POSITIVE_INFINITY), new FeatureSkew("y", 1, 3, 3.5)),
        skews);
  }

  @Test
  void whatDiffersByNoMoreThanTheToleranceDoesNotDiffer() {
    FittedFeatures fitted = SPEC.fit(rows(6, "q"));
    assertEquals(
        List.of(),
        FeatureSkew.between(fitted, fitted.apply(rows(6, "q")), fitted.apply(rows(6.5, "q")), .5));
  }

  @Test
  void aNumberAgainstNoNumberDiffersWithoutBound() {
    double[] missing = {Double.NaN, Double.NaN};
    assertEquals(
        List.of(new FeatureSkew("z", 1, 2, Double.POSITIVE_INFINITY)),
        FeatureSkew.between(
            Map.of("z", new double[] {1, Double.NaN}), Map.of("z", missing), 1e300));
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    double[] two = new double[2];
    for (Map<String, double[]> other :
        List.of(Map.<String, double[]>of(), Map.of("y", two), Map.of("z", new double[3]))) {
      assertThrows(
          IllegalArgumentException.class, () -> FeatureSkew.between(Map.of("z", two), other, 0));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> FeatureSkew.between(Map.of("z", two), Map.of("z", two), Double.NaN));
  }
}
