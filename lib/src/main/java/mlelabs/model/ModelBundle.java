package mlelabs.model;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import mlelabs.data.StrictJson;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.environment.WholeFile;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Provenance;
import tech.tablesaw.api.Table;

/**
 * A model together with the transform of its inputs: it takes raw values alone, so that training
 * and serving cannot come to prepare them differently.
 *
 * <p>As a file it is a zip of three entries: {@code features.json}, the fitted features; {@code
 * weights.bin}, every parameter as a little-endian float; and {@code manifest.json}, which has the
 * version, what the network is made of, how it was trained, what it achieved, and the SHA-256 of
 * the other two.
 */
public final class ModelBundle {

  private static final int VERSION = 1;
  private static final String MANIFEST = "manifest.json";
  private static final String FEATURES = "features.json";
  private static final String WEIGHTS = "weights.bin";

  /** The form of the manifest as JSON. */
  private record Manifest(
      int version,
      String label,
      Network network,
      Training training,
      Target target,
      List<Double> losses,
      SortedMap<String, Double> metrics,
      SortedMap<String, String> sha256) {}

  private final String label;
  private final FittedFeatures features;
  private final Model model;
  private final SortedMap<String, Double> metrics;

  private ModelBundle(
      String label, FittedFeatures features, Model model, SortedMap<String, Double> metrics) {
    this.label = label;
    this.features = features;
    this.model = model;
    this.metrics = metrics;
  }

  /**
   * A model and the features that it was trained on.
   *
   * @param label what it forecasts
   * @throws IllegalArgumentException if the features are not ones that the model can read
   */
  public static ModelBundle of(String label, FittedFeatures features, Model model) {
    if (!Binding.of(model.network(), features).equals(model.binding())) {
      throw new IllegalArgumentException(
          "the features must be those of the model, but have other forms: " + features);
    }
    return new ModelBundle(label, features, model, new TreeMap<>());
  }

  /** With a figure that it achieved, such as {@code "test rmse"}. */
  public ModelBundle metric(String name, double value) {
    SortedMap<String, Double> more = new TreeMap<>(metrics);
    more.put(name, value);
    return new ModelBundle(label, features, model, more);
  }

  /** What it forecasts. */
  public String label() {
    return label;
  }

  /** The transform of its inputs. */
  public FittedFeatures features() {
    return features;
  }

  /** The model of the transformed inputs. */
  public Model model() {
    return model;
  }

  /** What it achieved. */
  public Map<String, Double> metrics() {
    return Map.copyOf(metrics);
  }

  /** The rows it was trained on. */
  public Provenance provenance() {
    return features.provenance();
  }

  /**
   * The forecast for one row.
   *
   * @param raw a value for each column that the features are made of, as {@link
   *     FittedFeatures#apply(Map)} takes it
   * @throws IllegalArgumentException if a column is absent or its value of another type
   */
  public double score(Map<String, ?> raw) {
    return model.forecast(features.apply(raw));
  }

  /**
   * The forecast for each row, bit for bit that of the row alone.
   *
   * @throws IllegalArgumentException if a column is absent or of another type
   */
  public double[] score(RecordBatch rows) {
    return model.forecast(features.apply(rows));
  }

  /** {@link #score(RecordBatch)} of a table. */
  public double[] score(Table rows) {
    return score(RecordBatch.of(rows));
  }

  /** Writes it, whole or not at all; the same bundle gives the same bytes. */
  public void write(Path file) throws IOException {
    byte[] transform = features.toJson().getBytes(StandardCharsets.UTF_8);
    byte[] weights = bytes(model.weights());
    SortedMap<String, String> sums = new TreeMap<>();
    sums.put(FEATURES, sha256(transform));
    sums.put(WEIGHTS, sha256(weights));
    Manifest manifest =
        new Manifest(
            VERSION,
            label,
            model.network(),
            model.training(),
            model.target(),
            model.losses(),
            metrics,
            sums);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, MANIFEST, StrictJson.write(manifest).getBytes(StandardCharsets.UTF_8));
      put(zip, FEATURES, transform);
      put(zip, WEIGHTS, weights);
    }
    WholeFile.write(file, bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.fromMillis(0));
    zip.putNextEntry(entry);
    zip.write(content);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is anything else: another version, an entry that is
   *     absent, unknown or altered, parameters that do not fit or are not finite
   * @throws IOException if the file cannot be read
   */
  public static ModelBundle read(Path file) throws IOException {
    Map<String, byte[]> entries = entries(Files.readAllBytes(file));
    Manifest manifest = StrictJson.read(text(entries, MANIFEST), Manifest.class);
    if (manifest.version() != VERSION) {
      throw new IllegalArgumentException(
          "the version must be " + VERSION + ", but was " + manifest.version());
    }
    requireUnaltered(manifest, entries);
    FittedFeatures features = FittedFeatures.fromJson(text(entries, FEATURES));
    Binding binding = Binding.of(manifest.network(), features);
    Model model =
        new Model(
            manifest.network(),
            binding,
            weights(binding.layout(), entry(entries, WEIGHTS)),
            manifest.target(),
            manifest.training(),
            manifest.losses());
    return new ModelBundle(manifest.label(), features, model, new TreeMap<>(manifest.metrics()));
  }

  private static Map<String, byte[]> entries(byte[] file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entries.put(entry.getName(), zip.readAllBytes()) != null) {
          throw new IllegalArgumentException("an entry must be once, but twice is " + entry);
        }
      }
    } catch (java.util.zip.ZipException e) {
      throw new IllegalArgumentException("a bundle must be a whole zip, but " + e.getMessage(), e);
    }
    return entries;
  }

  private static byte[] entry(Map<String, byte[]> entries, String name) {
    byte[] content = entries.get(name);
    if (content == null) {
      throw new IllegalArgumentException(
          "a bundle must have an entry %s, but has %s".formatted(name, entries.keySet()));
    }
    return content;
  }

  private static String text(Map<String, byte[]> entries, String name) {
    return new String(entry(entries, name), StandardCharsets.UTF_8);
  }

  private static void requireUnaltered(Manifest manifest, Map<String, byte[]> entries) {
    SortedMap<String, String> sums = new TreeMap<>();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (!entry.getKey().equals(MANIFEST)) {
        sums.put(entry.getKey(), sha256(entry.getValue()));
      }
    }
    if (!sums.equals(manifest.sha256())
        || !sums.keySet().equals(java.util.Set.of(FEATURES, WEIGHTS))) {
      throw new IllegalArgumentException(
          "the entries must have the checksums %s, but have %s".formatted(manifest.sha256(), sums));
    }
  }

  private static String sha256(byte[] content) {
    return HexFormat.of().formatHex(Hashing.sha256().hashBytes(content).asBytes());
  }

  private static byte[] bytes(Weights weights) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * weights.count()).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : weights.rows()) {
      for (float value : row) {
        bytes.putFloat(value);
      }
    }
    return bytes.array();
  }

  private static Weights weights(Layout layout, byte[] content) {
    Weights weights = Weights.zeros(layout);
    if (content.length != 4 * weights.count()) {
      throw new IllegalArgumentException(
          "there must be %d parameters of 4 bytes, but were %d bytes"
              .formatted(weights.count(), content.length));
    }
    ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : weights.rows()) {
      for (int i = 0; i < row.length; i++) {
        row[i] = bytes.getFloat();
      }
    }
    if (!weights.isFinite()) {
      throw new IllegalArgumentException("parameters must be finite, but one is not");
    }
    return weights;
  }

  @Override
  public String toString() {
    return "%s by %s, %d parameters, %s".formatted(label, features, model.parameters(), metrics);
  }
}
