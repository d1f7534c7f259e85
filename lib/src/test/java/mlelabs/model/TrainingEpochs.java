package mlelabs.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mlelabs.model.Inputs.Ids;
import mlelabs.model.Layout.Field;
import org.jspecify.annotations.Nullable;

/** The benchmark's network on the benchmark's rows, epoch by epoch. */
public final class TrainingEpochs implements AutoCloseable {

  private static final Layout LAYOUT =
      new Layout(
          new int[0],
          IntStream.range(0, 7).toArray(),
          List.of(
              new Field("carrier", 16, false, 8),
              new Field("origin", 3, false, 4),
              new Field("dest", 104, false, 16),
              new Field("cell", 10_000, true, 0)),
          new int[] {128, 64});

  private final Inputs inputs;
  private final float[] labels;
  private Weights weights = Weights.initial(LAYOUT, 1);
  private @Nullable Descent descent;

  private TrainingEpochs(Inputs inputs, float[] labels) {
    this.inputs = inputs;
    this.labels = labels;
  }

  /** The rows of a folder: {@code numbers.bin}, {@code ids.bin}, {@code labels.bin}. */
  public static TrainingEpochs read(Path folder) throws IOException {
    float[] labels = floats(folder.resolve("labels.bin"));
    int rows = labels.length;
    float[] flat = floats(folder.resolve("numbers.bin"));
    float[][] numbers = new float[7][rows];
    for (int k = 0; k < 7; k++) {
      System.arraycopy(flat, k * rows, numbers[k], 0, rows);
    }
    int[] ids = new int[4 * rows];
    bytes(folder.resolve("ids.bin")).asIntBuffer().get(ids);
    Ids[] fields = new Ids[4];
    for (int f = 0; f < 4; f++) {
      fields[f] = Ids.oneEach(java.util.Arrays.copyOfRange(ids, f * rows, (f + 1) * rows));
    }
    return new TrainingEpochs(new Inputs(rows, numbers, fields), labels);
  }

  private static ByteBuffer bytes(Path file) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static float[] floats(Path file) throws IOException {
    ByteBuffer bytes = bytes(file);
    float[] values = new float[bytes.remaining() / 4];
    bytes.asFloatBuffer().get(values);
    return values;
  }

  public int rows() {
    return labels.length;
  }

  /** A new network, to be trained in batches of that size by Adam at the rate .001. */
  public void begin(int batch) {
    close();
    weights = Weights.initial(LAYOUT, 1);
    Training training = new Training(1, batch, 1e-3, 1);
    descent = new Descent(LAYOUT, Network.classification(), weights, training);
  }

  /** One epoch. */
  public String epoch() {
    Descent current = java.util.Objects.requireNonNull(descent, "begin comes first");
    double loss = current.epoch(inputs, labels);
    if (!(loss < .4)) {
      throw new IllegalStateException("the loss must fall below .4, but was " + loss);
    }
    return "%,d parameters".formatted(weights.count());
  }

  /** Ten thousand rows, one by one. */
  public String serve() {
    Pass pass = Pass.forwards(LAYOUT, weights, Transposes.of(weights), 1);
    float sum = 0;
    int[] order = IntStream.range(0, 10_000).toArray();
    for (int row = 0; row < order.length; row++) {
      sum += pass.forward(inputs, order, row, row + 1)[0];
    }
    return Float.isFinite(sum) ? "10,000 rows" : "not finite";
  }

  @Override
  public void close() {
    if (descent != null) {
      descent.close();
    }
  }
}
