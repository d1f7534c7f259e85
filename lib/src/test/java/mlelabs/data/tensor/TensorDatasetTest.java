package mlelabs.data.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.Batch;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mlelabs.data.Dataset;
import mlelabs.data.columnar.Csv;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.Longs;
import mlelabs.data.columnar.Rebatch;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.RowShuffle;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PyTorch, whose library for Linux is on the class path of the tests. */
class TensorDatasetTest {

  private static final Csv FLIGHTS =
      Csv.of(Schema.empty().floats("dep_delay", "arr_delay").longs("distance"));
  private static final List<String> FEATURES = List.of("dep_delay", "distance");

  @BeforeAll
  static void isLinux() {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "PyTorch for Linux alone is here");
  }

  private static RecordBatch numbers() {
    return RecordBatch.of(
        Schema.empty().ints("i").longs("l").floats("f").doubles("d").texts("t"),
        List.of(
            Ints.of(1, 2, 3),
            Longs.of(4, 5, 6),
            Floats.of(7, Float.NaN, 9),
            Doubles.of(.1, .2, .3),
            Texts.of("a", "b", "c")));
  }

  @Test
  void aColumnBecomesATensorOfItsOwnType() {
    try (NDManager manager = NDManager.newBaseManager()) {
      RecordBatch slice = numbers().slice(1, 3);
      assertArrayEquals(new int[] {2, 3}, Tensors.vector(manager, slice.column("i")).toIntArray());
      assertArrayEquals(
          new long[] {5, 6}, Tensors.vector(manager, slice.column("l")).toLongArray());
      assertArrayEquals(
          new float[] {Float.NaN, 9}, Tensors.vector(manager, slice.column("f")).toFloatArray());
      NDArray doubles = Tensors.vector(manager, slice.column("d"));
      assertArrayEquals(new double[] {.2, .3}, doubles.toDoubleArray());
      assertEquals(DataType.FLOAT64, doubles.getDataType());
      assertThrows(
          IllegalArgumentException.class, () -> Tensors.vector(manager, slice.column("t")));
    }
  }

  @Test
  void columnsBecomeTheColumnsOfAMatrix() {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray matrix = Tensors.matrix(manager, numbers().slice(1, 3), List.of("d", "i", "f", "l"));
      assertEquals(new Shape(2, 4), matrix.getShape());
      assertArrayEquals(new float[] {.2f, 2, Float.NaN, 5, .3f, 3, 9, 6}, matrix.toFloatArray());
    }
  }

  @Test
  void theMemoryOfABatchIsFreedWhenItIsClosed() throws Exception {
    TensorDataset data = TensorDataset.of(Dataset.of(numbers(), numbers()), List.of("i"), "f");
    try (NDManager manager = NDManager.newBaseManager()) {
      List<NDManager> owners = new ArrayList<>();
      for (Batch batch : data.getData(manager)) {
        owners.add(batch.getManager());
        assertTrue(batch.getManager().isOpen());
        assertEquals(3, batch.getSize());
        batch.close();
      }
      assertEquals(2, owners.size());
      assertFalse(owners.stream().anyMatch(NDManager::isOpen));
      assertEquals(List.of(), manager.getManagedArrays());
    }
  }

  @Test
  void eachEpochMayHaveAnOrderOfItsOwn() throws Exception {
    TensorDataset data =
        TensorDataset.ofEpochs(
            epoch -> Dataset.of(numbers().with("i", Ints.of(epoch, 8, 9))), List.of("i"), "f");
    try (NDManager manager = NDManager.newBaseManager()) {
      for (int epoch = 0; epoch < 3; epoch++) {
        for (Batch batch : data.getData(manager)) {
          assertEquals(epoch, batch.getData().singletonOrThrow().toFloatArray()[0]);
          batch.close();
        }
      }
    }
  }

  private static Dataset<RecordBatch> flights(int epoch) {
    return FLIGHTS
        .read(Path.of("../data/flights.csv.gz"))
        .map(TensorDatasetTest::scaled)
        .apply(new RowShuffle(10_000, epoch))
        .apply(new Rebatch(1024));
  }

  /** Arrived flights, in tens of minutes and thousands of miles. */
  private static RecordBatch scaled(RecordBatch batch) {
    Floats arrival = batch.floats("arr_delay");
    RecordBatch arrived = batch.filter(row -> !arrival.isMissing(row));
    float[] delay = arrived.floats("dep_delay").toArray();
    float[] label = arrived.floats("arr_delay").toArray();
    float[] distance = new float[delay.length];
    for (int row = 0; row < delay.length; row++) {
      delay[row] /= 10;
      label[row] /= 10;
      distance[row] = arrived.longs("distance").get(row) / 1000f;
    }
    return arrived
        .with("dep_delay", Floats.of(delay))
        .with("arr_delay", Floats.of(label))
        .with("distance", Floats.of(distance));
  }

  /**
   * The arrival delay by the departure delay and the distance. The best constant leaves the
   * standard deviation of 44.63 minutes; 0.976 times the departure delay leaves about 18.
   */
  @Test
  void aTrainerOfDjlLearnsFromFlights() throws Exception {
    DefaultTrainingConfig config =
        new DefaultTrainingConfig(Loss.l2Loss())
            .optOptimizer(Optimizer.adam().optLearningRateTracker(Tracker.fixed(0.05f)).build());
    Linear linear = Linear.builder().setUnits(1).build();
    try (Model model = Model.newInstance("delay");
        NDManager manager = NDManager.newBaseManager()) {
      model.setBlock(linear);
      try (Trainer trainer = model.newTrainer(config)) {
        trainer.initialize(new Shape(1, FEATURES.size()));
        int before = trainer.getManager().getManagedArrays().size();
        EasyTrain.fit(
            trainer,
            1,
            TensorDataset.ofEpochs(TensorDatasetTest::flights, FEATURES, "arr_delay"),
            null);
        assertEquals(before, trainer.getManager().getManagedArrays().size());
      }
      float[] weight = linear.getParameters().get("weight").getArray().toFloatArray();
      float bias = linear.getParameters().get("bias").getArray().toFloatArray()[0];
      double rmse = rmse(weight, bias);
      assertTrue(rmse < 19, "minutes: " + rmse);
    }
  }

  private static double rmse(float[] weight, float bias) {
    double[] sums = new double[2];
    flights(0)
        .forEach(
            batch -> {
              for (int row = 0; row < batch.size(); row++) {
                double predicted =
                    weight[0] * batch.floats("dep_delay").get(row)
                        + weight[1] * batch.floats("distance").get(row)
                        + bias;
                sums[0] += Math.pow(10 * (batch.floats("arr_delay").get(row) - predicted), 2);
                sums[1]++;
              }
            });
    assertEquals(327_346, sums[1]);
    return Math.sqrt(sums[0] / sums[1]);
  }
}
