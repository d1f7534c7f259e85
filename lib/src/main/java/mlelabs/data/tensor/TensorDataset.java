package mlelabs.data.tensor;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.dataset.Batch;
import ai.djl.training.dataset.Dataset;
import ai.djl.translate.Batchifier;
import ai.djl.util.Progress;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import mlelabs.data.DatasetIterator;
import mlelabs.data.columnar.RecordBatch;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline of record batches as DJL's trainer wants its data.
 *
 * <pre>{@code
 * TensorDataset flights = TensorDataset.ofEpochs(
 *     epoch -> csv.read(files).apply(new RowShuffle(10_000, epoch)).apply(new Rebatch(256)).prefetch(),
 *     List.of("dep_delay", "distance"),
 *     "arr_delay");
 * EasyTrain.fit(trainer, 3, flights, null);
 * }</pre>
 *
 * <p>Each batch is one float32 tensor of shape (rows, features) as data, and one of shape (rows, 1)
 * as label. Its memory is freed when the batch is closed, as DJL's training does.
 */
public final class TensorDataset implements Dataset {

  private final IntFunction<mlelabs.data.Dataset<RecordBatch>> epochs;
  private final List<String> features;
  private final String label;
  private int epoch;

  private TensorDataset(
      IntFunction<mlelabs.data.Dataset<RecordBatch>> epochs, List<String> features, String label) {
    this.epochs = epochs;
    this.features = List.copyOf(features);
    this.label = label;
    if (features.isEmpty()) {
      throw new IllegalArgumentException("there must be at least 1 feature, but was none");
    }
  }

  /**
   * The same pass each epoch.
   *
   * @throws IllegalArgumentException if there is no feature
   */
  public static TensorDataset of(
      mlelabs.data.Dataset<RecordBatch> batches, List<String> features, String label) {
    return new TensorDataset(epoch -> batches, features, label);
  }

  /**
   * Another pass each epoch, in an order of its own.
   *
   * @param epochs the pass of an epoch, counted from 0
   * @throws IllegalArgumentException if there is no feature
   */
  public static TensorDataset ofEpochs(
      IntFunction<mlelabs.data.Dataset<RecordBatch>> epochs, List<String> features, String label) {
    return new TensorDataset(epochs, features, label);
  }

  /** Nothing is to be downloaded or read before training. */
  @Override
  public void prepare(@Nullable Progress progress) {}

  /** The batches of the next epoch, to be gone through once. */
  @Override
  public Iterable<Batch> getData(NDManager manager) {
    int number = epoch++;
    return () -> new Batches(manager, epochs.apply(number).iterator());
  }

  /** At its end, and after an exception, the pass closes itself. */
  private final class Batches implements Iterator<Batch> {

    private final NDManager manager;
    private final DatasetIterator<RecordBatch> pass;
    private long given;

    Batches(NDManager manager, DatasetIterator<RecordBatch> pass) {
      this.manager = manager;
      this.pass = pass;
    }

    @Override
    public boolean hasNext() {
      return pass.hasNext();
    }

    @Override
    public Batch next() {
      return batch(pass.next());
    }

    private Batch batch(RecordBatch rows) {
      NDManager own = manager.newSubManager();
      try {
        NDList data = new NDList(Tensors.matrix(own, rows, features));
        NDList labels = new NDList(Tensors.matrix(own, rows, List.of(label)));
        given++;
        // how many there will be, a pipeline does not know: DJL shows no progress for 0
        return new Batch(
            own, data, labels, rows.size(), Batchifier.STACK, Batchifier.STACK, given, 0);
      } catch (RuntimeException e) {
        own.close();
        pass.close();
        throw e;
      }
    }
  }
}
