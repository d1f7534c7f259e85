package mlelabs.benchmark;

import java.nio.file.Path;
import mlelabs.model.TrainingEpochs;

/** Labs 6 and 8: an epoch of a wide and deep network on the files that train_prepare.py wrote. */
final class TrainBenchmark {

  private TrainBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    try (TrainingEpochs epochs = TrainingEpochs.read(Path.of(arguments[1]))) {
      for (int batch : new int[] {256, 4096}) {
        String work =
            "an epoch of a wide and deep network, %,d rows, batches of %,d"
                .formatted(epochs.rows(), batch);
        epochs.begin(batch);
        Stopwatch.measure(work, "mlelabs", epochs.rows(), 3, 5, epochs::epoch);
      }
      serving(epochs);
    }
  }

  private static void serving(TrainingEpochs epochs) throws Exception {
    Stopwatch.measure(
        "10,000 transformed rows served one by one", "mlelabs", 10_000, epochs::serve);
  }
}
