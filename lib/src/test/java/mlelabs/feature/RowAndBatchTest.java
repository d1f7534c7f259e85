package mlelabs.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import mlelabs.data.Dataset;
import mlelabs.data.columnar.RecordBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowAndBatchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aRowGivesTheSameBitsAloneAndInABatchAndFromJson(long seed) {
    RandomRows random = new RandomRows(seed);
    FeatureSpec spec = random.spec(25);
    FittedFeatures fitted = spec.fit(random.rows(700));
    FittedFeatures loaded = FittedFeatures.fromJson(fitted.toJson());
    assertEquals(fitted, loaded);
    RecordBatch rows = random.rows(300);
    FeatureBatch batch = loaded.apply(rows);
    for (int row = 0; row < rows.size(); row++) {
      FeatureRow one = fitted.apply(rows.row(row).values());
      for (FittedFeature feature : fitted.features()) {
        assertSame(feature, batch, row, one);
      }
    }
  }

  private static void assertSame(
      FittedFeature fitted, FeatureBatch batch, int row, FeatureRow one) {
    String name = fitted.feature().name();
    if (fitted.output() instanceof Output.Dense dense) {
      float[] all = batch.dense(name);
      assertArrayEquals(
          bits(Arrays.copyOfRange(all, row * dense.width(), (row + 1) * dense.width())),
          bits(one.dense(name)),
          () -> fitted + " row " + row);
    } else if (fitted.output() instanceof Output.Categorical) {
      assertEquals(batch.ids(name)[row], one.id(name), () -> fitted + " row " + row);
    } else {
      WeightedIds all = batch.multiHot(name);
      int from = all.offsets()[row];
      int to = all.offsets()[row + 1];
      WeightedIds own = one.multiHot(name);
      assertArrayEquals(Arrays.copyOfRange(all.ids(), from, to), own.ids());
      assertArrayEquals(bits(Arrays.copyOfRange(all.weights(), from, to)), bits(own.weights()));
    }
  }

  private static int[] bits(float[] values) {
    int[] bits = new int[values.length];
    Arrays.setAll(bits, i -> Float.floatToRawIntBits(values[i]));
    return bits;
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void rowsAndBatchesAndPiecesTeachTheSame(long seed) {
    RandomRows random = new RandomRows(seed);
    FeatureSpec spec = random.spec(15);
    RecordBatch rows = random.rows(400);
    FeatureAnalysis byRow = new FeatureAnalysis(spec);
    rows.rows().forEach(row -> byRow.add(row.values()));
    FeatureAnalysis pieces = new FeatureAnalysis(spec);
    for (int from : List.of(300, 0, 100, 200)) {
      FeatureAnalysis part = new FeatureAnalysis(spec);
      part.add(rows.slice(from, from + 100));
      pieces.merge(FeatureAnalysis.fromBytes(spec, part.toBytes()));
    }
    FittedFeatures whole = spec.fit(rows);
    for (FittedFeatures other :
        List.of(
            byRow.fitted(),
            pieces.fitted(),
            spec.fit(Dataset.of(rows.slice(0, 150), rows.slice(150, 400))))) {
      assertEquals(whole.provenance(), other.provenance());
      for (FittedFeature feature : whole.features()) {
        FittedFeature same = other.feature(feature.feature().name());
        if (feature instanceof FittedNumeric numeric) {
          Distribution expected = numeric.values();
          Distribution actual = ((FittedNumeric) same).values();
          assertEquals(expected.min(), actual.min());
          assertEquals(expected.max(), actual.max());
          assertEquals(expected.mean(), actual.mean(), 1e-9 * (1 + Math.abs(expected.mean())));
          assertEquals(expected.deviation(), actual.deviation(), 1e-9 * expected.deviation());
        } else {
          assertEquals(feature, same);
        }
      }
    }
  }
}
