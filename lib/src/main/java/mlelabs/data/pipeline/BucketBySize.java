package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * {@code bucketBySize}: batches of elements of similar size, so that little is padded. Bucket i has
 * the sizes from {@code bounds[i-1]} to below {@code bounds[i]}; a batch is given as soon as its
 * bucket is full, and what is left at the end bucket by bucket.
 *
 * @param bounds strictly increasing
 * @param counts elements in a batch of each bucket, one more than there are bounds
 */
public record BucketBySize<T>(
    Stage<T> input, ToIntFunction<? super T> sizeOf, List<Integer> bounds, List<Integer> counts)
    implements Stage<List<T>> {

  public BucketBySize {
    bounds = List.copyOf(bounds);
    counts = List.copyOf(counts);
    for (int i = 1; i < bounds.size(); i++) {
      if (bounds.get(i) <= bounds.get(i - 1)) {
        throw new IllegalArgumentException("bounds must strictly increase, but were " + bounds);
      }
    }
    if (counts.size() != bounds.size() + 1) {
      throw new IllegalArgumentException(
          "there must be a batch size for each of the %d buckets, but were %d"
              .formatted(bounds.size() + 1, counts.size()));
    }
    counts.forEach(count -> Rules.atLeast(1, "the size of a batch", count));
  }

  @Override
  public String name() {
    return "bucketBySize(" + counts.size() + " buckets)";
  }

  @Override
  public String identity() {
    return name() + " " + bounds + " " + counts;
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public Cursor<List<T>> open(Run run) {
    int[] edges = bounds.stream().mapToInt(Integer::intValue).toArray();
    List<List<T>> buckets = new ArrayList<>();
    counts.forEach(c -> buckets.add(new ArrayList<>()));
    return new Through<T, List<T>>(run.open(input)) {
      private int left;

      @Override
      public @Nullable List<T> next() throws Exception {
        for (T element = pull(); element != null; element = pull()) {
          int bucket = bucket(element);
          buckets.get(bucket).add(element);
          if (buckets.get(bucket).size() == counts.get(bucket)) {
            return taken(bucket);
          }
        }
        for (; left < buckets.size(); left++) {
          if (!buckets.get(left).isEmpty()) {
            return taken(left);
          }
        }
        return null;
      }

      private int bucket(T element) {
        try {
          int at = Arrays.binarySearch(edges, sizeOf.applyAsInt(element));
          return at < 0 ? -at - 1 : at + 1;
        } catch (RuntimeException e) {
          throw ElementException.of(BucketBySize.this, origin(), e);
        }
      }

      private List<T> taken(int bucket) {
        return buckets.set(bucket, new ArrayList<>());
      }
    };
  }
}
