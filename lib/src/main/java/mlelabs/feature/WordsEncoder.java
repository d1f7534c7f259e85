package mlelabs.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words to weighted ids. */
final class WordsEncoder {

  private final int slot;
  private final Words words;
  private final Map<String, Integer> ids = new HashMap<>();
  private final int oovBuckets;
  private final MultiHot.Weight weight;
  private final double[] inverseFrequency;

  WordsEncoder(int slot, FittedMultiHot fitted) {
    this.slot = slot;
    this.words = fitted.feature().words();
    fitted.words().forEach(word -> ids.put(word, ids.size()));
    this.oovBuckets = fitted.feature().oovBuckets();
    this.weight = fitted.feature().weight();
    double rows = fitted.usage().rows();
    this.inverseFrequency = new double[ids.size() + oovBuckets];
    for (int id = 0; id < inverseFrequency.length; id++) {
      double with = id < ids.size() ? fitted.rowsWith().get(id) : 0;
      inverseFrequency[id] = StrictMath.log((rows + 1) / (with + 1)) + 1;
    }
  }

  void encode(RawRow row, WeightedIds.Builder out) {
    List<String> found = row.words(slot, words);
    Map<Integer, Integer> times = new TreeMap<>();
    for (String word : found) {
      int id = id(word);
      if (id >= 0) {
        times.merge(id, 1, Integer::sum);
      }
    }
    times.forEach((id, count) -> out.add(id, weight(id, count, found.size())));
    out.endRow();
  }

  /** The ids of all rows. */
  WeightedIds encode(RawBatch batch) {
    WeightedIds.Builder builder = new WeightedIds.Builder(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      encode(batch.row(row), builder);
    }
    return builder.build();
  }

  private int id(String word) {
    @Nullable Integer id = ids.get(word);
    if (id != null) {
      return id;
    }
    return oovBuckets == 0 ? -1 : ids.size() + Buckets.of(word, oovBuckets);
  }

  private float weight(int id, int times, int words) {
    return switch (weight) {
      case ONE -> 1;
      case COUNT -> times;
      case TF_IDF -> (float) ((double) times / words * inverseFrequency[id]);
    };
  }
}
