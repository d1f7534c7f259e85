package mlelabs.data.columnar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import mlelabs.data.Dataset;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Run;
import mlelabs.data.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows, not batches, in a random order: {@code buffer} rows are kept, a uniformly drawn one is
 * given and the next takes its place, column by column. It is {@link Dataset#shuffle} of rows,
 * without an object for each.
 *
 * <pre>{@code
 * csv.read(files).apply(new RowShuffle(10_000, 7)).apply(new Rebatch(256))
 * }</pre>
 *
 * <p>The batches have as many rows as those that came in; at the end come the rows that are left,
 * as one.
 *
 * @param buffer rows that are kept; the order is uniformly random only if they are all
 * @param seed decides the order
 * @param reshuffleEachEpoch whether each epoch has another order
 */
public record RowShuffle(int buffer, long seed, boolean reshuffleEachEpoch)
    implements UnaryOperator<Dataset<RecordBatch>> {

  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  /**
   * A shuffle.
   *
   * @throws IllegalArgumentException if the buffer is below 1
   */
  public RowShuffle {
    if (buffer < 1) {
      throw new IllegalArgumentException(
          "the shuffle buffer must be at least 1, but was " + buffer);
    }
  }

  /** With another order each epoch. */
  public RowShuffle(int buffer, long seed) {
    this(buffer, seed, true);
  }

  @Override
  public Dataset<RecordBatch> apply(Dataset<RecordBatch> batches) {
    return batches.then(input -> new Shuffled(input, this));
  }

  private record Shuffled(Stage<RecordBatch> input, RowShuffle shuffle)
      implements Stage<RecordBatch> {

    @Override
    public String name() {
      return "shuffleRows(" + shuffle.buffer + ")";
    }

    @Override
    public String identity() {
      return name() + " seed " + shuffle.seed + (shuffle.reshuffleEachEpoch ? " each epoch" : "");
    }

    @Override
    public List<Stage<?>> inputs() {
      return List.of(input);
    }

    @Override
    public boolean reshuffles() {
      return shuffle.reshuffleEachEpoch;
    }

    @Override
    public Cursor<RecordBatch> open(Run run) {
      long epoch = shuffle.reshuffleEachEpoch ? run.epoch() : 0;
      return new Shuffling(
          run.open(input), shuffle.buffer, new SplittableRandom(shuffle.seed + GOLDEN * epoch));
    }
  }

  private static final class Shuffling extends BatchCursor {

    private final int buffer;
    private final SplittableRandom random;
    private final List<ColumnStore> held = new ArrayList<>();
    private int room;
    private int rows;
    private @Nullable Schema schema;

    Shuffling(Cursor<RecordBatch> upstream, int buffer, SplittableRandom random) {
      super(upstream);
      this.buffer = buffer;
      this.random = random;
    }

    @Override
    public @Nullable RecordBatch next() throws Exception {
      for (RecordBatch batch = pull(); batch != null; batch = pull()) {
        int kept = keep(batch);
        if (kept < batch.size()) {
          return exchange(batch, kept);
        }
      }
      return rest();
    }

    /** Fills the buffer with the first rows; how many there was room for. */
    private int keep(RecordBatch batch) {
      if (schema == null) {
        schema = batch.schema();
        batch.columns().forEach(column -> held.add(column.store()));
      }
      int count = Math.min(batch.size(), buffer - rows);
      grow(rows + count);
      for (int i = 0; i < held.size(); i++) {
        held.get(i).put(batch.column(i), 0, rows, count);
      }
      rows += count;
      return count;
    }

    /** A buffer larger than the data takes no more room than they. */
    private void grow(int needed) {
      if (needed > room) {
        room = (int) Math.min(buffer, Math.max(needed, 2L * room));
        held.forEach(store -> store.grow(room));
      }
    }

    private RecordBatch exchange(RecordBatch batch, int from) {
      int[] places = new int[batch.size() - from];
      for (int i = 0; i < places.length; i++) {
        places[i] = random.nextInt(rows);
      }
      List<Column> columns = new ArrayList<>();
      for (int i = 0; i < held.size(); i++) {
        columns.add(held.get(i).exchange(batch.column(i), from, places));
      }
      return RecordBatch.of(batch.schema(), columns);
    }

    private @Nullable RecordBatch rest() {
      if (schema == null || rows == 0) {
        return null;
      }
      int[] places = permutation(rows);
      rows = 0;
      return RecordBatch.of(schema, held.stream().map(store -> store.take(places)).toList());
    }

    private int[] permutation(int size) {
      int[] places = new int[size];
      Arrays.setAll(places, i -> i);
      for (int i = size - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int place = places[i];
        places[i] = places[j];
        places[j] = place;
      }
      return places;
    }
  }
}
