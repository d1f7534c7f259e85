package mlelabs.data.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code batch}: lists of so many elements in a row, the last one shorter unless it is dropped.
 *
 * @param count elements in a batch
 * @param dropRemainder whether a shorter last batch is left out, so that all have the same shape
 */
public record Batch<T>(Stage<T> input, int count, boolean dropRemainder) implements Stage<List<T>> {

  public Batch {
    Rules.atLeast(1, "the size of a batch", count);
  }

  @Override
  public String name() {
    return "batch(" + count + ")";
  }

  @Override
  public String identity() {
    return name() + (dropRemainder ? " whole" : "");
  }

  @Override
  public List<Stage<?>> inputs() {
    return List.of(input);
  }

  @Override
  public long size() {
    long rows = input.size();
    return rows < 0 ? UNKNOWN_SIZE : rows / count + (rows % count > 0 && !dropRemainder ? 1 : 0);
  }

  @Override
  public Cursor<List<T>> open(Run run) {
    return new Through<T, List<T>>(run.open(input)) {
      private Origin origin = Origin.UNKNOWN;

      @Override
      public @Nullable List<T> next() throws Exception {
        List<T> batch = new ArrayList<>(count);
        for (T element = pull(); element != null; element = pull()) {
          if (batch.isEmpty()) {
            origin = upstream().origin();
          }
          batch.add(element);
          if (batch.size() == count) {
            break;
          }
        }
        origin = origin.firstOf(batch.size());
        return batch.isEmpty() || dropRemainder && batch.size() < count ? null : batch;
      }

      @Override
      public long skip(long batches) throws Exception {
        long skipped = upstream().skip(batches * count);
        return skipped / count + (skipped % count > 0 && !dropRemainder ? 1 : 0);
      }

      @Override
      public Origin origin() {
        return origin;
      }
    };
  }
}
