package mlelabs.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.feature.Cross;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Numeric;
import mlelabs.feature.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ModelBundleTest {

  private static final int ROWS = 500;

  @TempDir private Path folder;
  private final RecordBatch rows = rows(1);
  private final FittedFeatures fitted =
      FeatureSpec.of(
              Numeric.of("x").zScore(), Vocabulary.of("a").oovBuckets(1), Cross.of(16, "a", "b"))
          .fit(rows);
  private final ModelBundle bundle = bundle(1).metric("rmse", 1.5);

  /** Some values are missing and, with another seed, unknown. */
  private static RecordBatch rows(long seed) {
    Random random = new Random(seed);
    DoubleColumn x = DoubleColumn.create("x");
    StringColumn a = StringColumn.create("a");
    StringColumn b = StringColumn.create("b");
    for (int i = 0; i < ROWS; i++) {
      if (random.nextInt(20) == 0) {
        x.appendMissing();
      } else {
        x.append(random.nextGaussian());
      }
      a.append(random.nextInt(20) == 0 ? "" : "a" + random.nextInt((int) (3 + seed)));
      b.append("b" + random.nextInt(3));
    }
    return RecordBatch.of(Table.create(x, a, b));
  }

  private ModelBundle bundle(long seed) {
    float[] labels = new float[ROWS];
    Random random = new Random(9);
    for (int i = 0; i < ROWS; i++) {
      labels[i] = (float) random.nextGaussian();
    }
    Model model =
        Network.regression()
            .wide("a_x_b")
            .deep("x")
            .embedded("a", 4)
            .hidden(8)
            .train(fitted, fitted.apply(rows), labels, new Training(2, 50, .01, seed));
    return ModelBundle.of("delay", fitted, model);
  }

  private Path written() throws IOException {
    Path file = folder.resolve("delay.bundle");
    bundle.write(file);
    return file;
  }

  @Test
  void whatWasReadScoresToTheBitAsWhatWasWritten() throws IOException {
    ModelBundle read = ModelBundle.read(written());
    assertArrayEquals(bundle.score(rows(2)), read.score(rows(2)));
    assertEquals("delay", read.label());
    assertEquals(Map.of("rmse", 1.5), read.metrics());
    assertEquals(bundle.model().losses(), read.model().losses());
    assertEquals(fitted.provenance(), read.provenance());
  }

  @Test
  void aRawRowIsScoredToTheBitAsInABatch() {
    RecordBatch unseen = rows(2);
    double[] batch = bundle.score(unseen);
    for (int i = 0; i < ROWS; i++) {
      Map<String, Object> raw = new HashMap<>();
      raw.put("x", unseen.doubles("x").get(i));
      raw.put("a", unseen.texts("a").get(i));
      raw.put("b", unseen.texts("b").get(i));
      assertEquals(batch[i], bundle.score(raw), "row " + i);
    }
  }

  @Test
  void theSameBundleGivesTheSameBytes() throws IOException {
    Path other = folder.resolve("again.bundle");
    bundle(1).metric("rmse", 1.5).write(other);
    assertEquals(-1, Files.mismatch(written(), other));
    bundle(2).write(other);
    assertFalse(Files.mismatch(written(), other) == -1);
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    written();
    try (var files = Files.list(folder)) {
      assertEquals(List.of("delay.bundle"), files.map(f -> f.getFileName().toString()).toList());
    }
  }

  private void refused(String why, BinaryOperator<String> change) throws IOException {
    byte[] altered = altered(Files.readAllBytes(written()), change);
    Path file = folder.resolve("altered.bundle");
    Files.write(file, altered);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ModelBundle.read(file));
    assertTrue(String.valueOf(e.getMessage()).contains(why), e::getMessage);
  }

  /** The change gets an entry's name and text; "" leaves it out. */
  private static byte[] altered(byte[] bundle, BinaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        String changed = change.apply(entry.getName(), text);
        if (!changed.isEmpty()) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(changed.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return out.toByteArray();
  }

  @Test
  void anAlteredBundleIsRefused() throws IOException {
    refused("checksum", (name, text) -> name.endsWith(".bin") ? "?" + text.substring(1) : text);
    refused("checksum", (name, text) -> name.endsWith(".bin") ? text.substring(4) : text);
    refused("checksum", (name, text) -> name.equals("features.json") ? text + " " : text);
    refused("checksum", (name, text) -> name.endsWith(".bin") ? "" : text);
    refused("manifest.json", (name, text) -> name.equals("manifest.json") ? "" : text);
    refused(
        "version",
        (name, text) -> text.replace("{\"version\":1,\"label\"", "{\"version\":2,\"label\""));
    refused(
        "Manifest",
        (name, text) ->
            text.replace("{\"version\":1,\"label\"", "{\"more\":0,\"version\":1,\"label\""));
  }

  @Test
  void noZipIsRefused() throws IOException {
    Path file = folder.resolve("text");
    Files.writeString(file, "no zip");
    assertThrows(IllegalArgumentException.class, () -> ModelBundle.read(file));
  }

  @Test
  void featuresOfAnotherFormAreRefused() {
    FittedFeatures other =
        FeatureSpec.of(
                Numeric.of("x").zScore(), Vocabulary.of("a").oovBuckets(7), Cross.of(16, "a", "b"))
            .fit(rows);
    assertThrows(
        IllegalArgumentException.class, () -> ModelBundle.of("delay", other, bundle.model()));
  }
}
