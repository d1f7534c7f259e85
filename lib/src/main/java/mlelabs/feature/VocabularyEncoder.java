package mlelabs.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text to its place in a vocabulary. */
final class VocabularyEncoder extends TextIdEncoder {

  private final Map<String, Integer> ids = new HashMap<>();
  private final int oovBuckets;

  VocabularyEncoder(int slot, List<String> texts, int oovBuckets) {
    super(slot);
    texts.forEach(text -> ids.put(text, ids.size()));
    this.oovBuckets = oovBuckets;
  }

  @Override
  int encode(String text) {
    @Nullable Integer id = ids.get(text);
    if (id != null) {
      return id;
    }
    return text.isEmpty() || oovBuckets == 0
        ? ids.size() + oovBuckets
        : ids.size() + Buckets.of(text, oovBuckets);
  }
}
