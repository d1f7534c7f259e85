package mlelabs.data.columnar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mlelabs.data.Dataset;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Run;
import mlelabs.data.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Cuts batches into others of one size, rows in the same order. Where the rows of a batch lie
 * together in one that came in, it is a view of them.
 *
 * @param size rows of each batch
 * @param dropRemainder whether a shorter last batch is left out, so that all have the same shape
 */
public record Rebatch(int size, boolean dropRemainder)
    implements UnaryOperator<Dataset<RecordBatch>> {

  /**
   * Batches of that size.
   *
   * @throws IllegalArgumentException if the size is below 1
   */
  public Rebatch {
    if (size < 1) {
      throw new IllegalArgumentException("the size of a batch must be at least 1, but was " + size);
    }
  }

  /** With a last batch that may be shorter. */
  public Rebatch(int size) {
    this(size, false);
  }

  @Override
  public Dataset<RecordBatch> apply(Dataset<RecordBatch> batches) {
    return batches.then(input -> new Rebatched(input, this));
  }

  private record Rebatched(Stage<RecordBatch> input, Rebatch wanted) implements Stage<RecordBatch> {

    @Override
    public String name() {
      return "rebatch(" + wanted.size + ")";
    }

    @Override
    public String identity() {
      return name() + (wanted.dropRemainder ? " drop remainder" : "");
    }

    @Override
    public List<Stage<?>> inputs() {
      return List.of(input);
    }

    @Override
    public Cursor<RecordBatch> open(Run run) {
      return new Rebatching(run.open(input), wanted);
    }
  }

  private static final class Rebatching extends BatchCursor {

    private final Rebatch wanted;

    /** The batch that rows are being taken of, and how many were. */
    private @Nullable RecordBatch source;

    private int taken;

    Rebatching(Cursor<RecordBatch> upstream, Rebatch wanted) {
      super(upstream);
      this.wanted = wanted;
    }

    @Override
    public @Nullable RecordBatch next() throws Exception {
      List<RecordBatch> pieces = new ArrayList<>();
      int rows = 0;
      while (rows < wanted.size) {
        RecordBatch piece = piece(wanted.size - rows);
        if (piece == null) {
          return rows == 0 || wanted.dropRemainder ? null : RecordBatch.joined(pieces);
        }
        pieces.add(piece);
        rows += piece.size();
      }
      return RecordBatch.joined(pieces);
    }

    /** The next rows, at most so many; null if there are no more. */
    private @Nullable RecordBatch piece(int most) throws Exception {
      while (source == null || taken == source.size()) {
        source = pull();
        taken = 0;
        if (source == null) {
          return null;
        }
      }
      int from = taken;
      taken = Math.min(source.size(), from + most);
      return source.slice(from, taken);
    }
  }
}
