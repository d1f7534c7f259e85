package mlelabs.feature;

import java.util.List;

/** A batch on its way to its features, in pieces that may be done in any order by any thread. */
final class Transformation {

  private static final int PIECE = 1 << 15;

  /** Rows of which another thread would be no help. */
  private static final int FEW = 1 << 11;

  private final RawBatch batch;
  private final List<DenseEncoder> dense;
  private final List<IdEncoder> ids;
  private final List<WordsEncoder> words;
  private final float[][] numbers;
  private final int[][] places;
  private final WeightedIds[] many;

  Transformation(
      RawBatch batch, List<DenseEncoder> dense, List<IdEncoder> ids, List<WordsEncoder> words) {
    this.batch = batch;
    this.dense = dense;
    this.ids = ids;
    this.words = words;
    this.numbers = new float[dense.size()][];
    this.places = new int[ids.size()][batch.size()];
    this.many = new WeightedIds[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = new float[Math.multiplyExact(batch.size(), dense.get(i).width)];
    }
  }

  FeatureBatch done(Layout layout) {
    int pieces = (batch.size() + PIECE - 1) / PIECE;
    int encoders = dense.size() + ids.size() + words.size();
    Parallel.forEach(
        batch.size() <= FEW,
        encoders * pieces,
        task -> encode(task / pieces, task % pieces * PIECE));
    for (int i = 0; i < many.length && pieces == 0; i++) {
      many[i] = new WeightedIds.Builder(0).build();
    }
    return new FeatureBatch(layout, batch.size(), numbers, places, many);
  }

  private void encode(int encoder, int from) {
    int to = Math.min(batch.size(), from + PIECE);
    if (encoder < dense.size()) {
      dense.get(encoder).encode(batch, from, to, numbers[encoder]);
    } else if (encoder < dense.size() + ids.size()) {
      int at = encoder - dense.size();
      ids.get(at).encode(batch, from, to, places[at]);
    } else if (from == 0) {
      // rows have different numbers of ids, so that a later piece would not know where it begins
      int at = encoder - dense.size() - ids.size();
      many[at] = words.get(at).encode(batch);
    }
  }
}
