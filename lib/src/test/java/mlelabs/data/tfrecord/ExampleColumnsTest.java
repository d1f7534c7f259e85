package mlelabs.data.tfrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mlelabs.data.Dataset;
import mlelabs.data.DatasetIterator;
import mlelabs.data.Snapshot;
import mlelabs.data.columnar.ColumnType;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.pipeline.ElementException;
import mlelabs.data.pipeline.NoThreadLeft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoThreadLeft.class)
class ExampleColumnsTest {

  private static final Schema FLIGHTS =
      Schema.empty().texts("carrier").longs("distance").floats("dep_delay").texts("tailnum");

  @TempDir private Path folder;

  @Test
  void whatTensorFlowWroteIsReadIntoColumns() throws IOException {
    List<Path> files = List.of(first100(Compression.NONE));
    RecordBatch all = TfRecord.of(files).examples(FLIGHTS, 1000).toList().get(0);
    assertEquals(100, all.size());
    for (int i = 0; i < 100; i++) {
      assertEquals(List.of("UA", "AA", "Zürich").get(i % 3), all.texts("carrier").get(i));
      assertEquals(1L << i * 5 % 63, all.longs("distance").get(i));
      float delay = all.floats("dep_delay").get(i);
      assertTrue(i % 3 == 0 ? Float.isNaN(delay) : delay == i / 4f - 2);
      String plane = i % 5 == 0 ? "" : ("N" + i).repeat(1 + i % 50);
      assertEquals(plane, all.texts("tailnum").get(i));
    }
  }

  @Test
  void batchesGoOnFromFileToFile() throws IOException {
    Path plain = first100(Compression.NONE);
    Path zipped = first100(Compression.GZIP);
    List<RecordBatch> batches = TfRecord.of(List.of(plain, zipped)).examples(FLIGHTS, 64).toList();
    assertEquals(List.of(64, 64, 64, 8), batches.stream().map(RecordBatch::size).toList());
    assertEquals("N2N2N2", batches.get(1).texts("tailnum").get(38));
  }

  /** Every form of an Example, against the reader for one at a time, which protobuf-java checks. */
  @Test
  void anyFormOfAnExampleIsReadIntoColumns() throws IOException {
    List<String> names =
        List.of("a", "b", "carrier", "a name of more than sixteen bytes", "ü", "x1");
    RandomExample examples = new RandomExample(new Random(4), names, 1);
    List<byte[]> kept = new ArrayList<>();
    List<Map<String, Feature>> expected = new ArrayList<>();
    while (kept.size() < 3000) {
      byte[] bytes = examples.next();
      Map<String, Feature> features = ProtobufExample.features(bytes);
      boolean whole =
          names.subList(1, names.size()).stream()
              .filter(name -> type(name) == ColumnType.LONG)
              .allMatch(name -> features.getOrDefault(name, Feature.NOTHING).size() == 1);
      if (whole && features.values().stream().allMatch(f -> f.size() <= 1)) {
        kept.add(bytes);
        expected.add(features);
      }
    }
    Schema schema = Schema.empty();
    for (String name : names.subList(1, names.size())) {
      schema = schema.with(type(name), name);
    }
    int row = 0;
    for (RecordBatch batch : TfRecord.of(List.of(written(kept))).examples(schema, 100).toList()) {
      for (int i = 0; i < batch.size(); i++, row++) {
        assertRow(expected.get(row), batch, i);
      }
    }
    assertEquals(kept.size(), row);
  }

  /** A list of integers in a column of text is what a schema does not say; here all fit. */
  private static ColumnType type(String name) {
    return switch (Math.floorMod(name.hashCode(), 3)) {
      case 0 -> ColumnType.TEXT;
      case 1 -> name.length() > 2 ? ColumnType.FLOAT : ColumnType.DOUBLE;
      default -> ColumnType.LONG;
    };
  }

  private static void assertRow(Map<String, Feature> expected, RecordBatch batch, int row) {
    for (String name : batch.schema().names()) {
      Feature feature = expected.getOrDefault(name, Feature.NOTHING);
      Object value = batch.column(name).value(row);
      if (feature instanceof Feature.Bytes bytes && bytes.size() == 1) {
        assertEquals(bytes.texts().get(0), value);
      } else if (feature instanceof Feature.Floats floats && floats.size() == 1) {
        assertEquals(floats.toArray()[0], ((Number) value).floatValue());
      } else if (feature instanceof Feature.Integers integers && integers.size() == 1) {
        assertEquals(integers.toArray()[0], value);
      } else {
        assertTrue(batch.column(name).isMissing(row), name);
      }
    }
  }

  @Test
  void rowsComeBackAsTheyWereWritten() throws IOException {
    RecordBatch flights =
        TfRecord.of(List.of(first100(Compression.NONE))).examples(FLIGHTS, 100).toList().get(0);
    Path file = written(RowExamples.of(flights));
    RecordBatch again = TfRecord.of(List.of(file)).examples(FLIGHTS, 100).toList().get(0);
    assertEquals(flights, again);
    Map<String, Feature> first = ProtobufExample.features(RowExamples.of(flights).get(0));
    assertEquals(Map.of("carrier", Feature.of("UA"), "distance", Feature.of(1)), first);
  }

  @Test
  void anErrorNamesFileRecordAndFeature() throws IOException {
    byte[] good = Example.empty().with("x", Feature.of(1f)).toByteArray();
    assertRefused("feature x FLOAT must have one value, but has 2", good, Feature.of(1f, 2f));
    assertRefused(
        "x FLOAT must be of the kind that the schema says, but is integers [5]",
        good,
        Feature.of(5));
    assertRefused(
        "x FLOAT must be of the kind that the schema says, but is bytes [a]",
        good,
        Feature.of("a"));
  }

  private void assertRefused(String message, byte[] good, Feature feature) throws IOException {
    Path file = written(List.of(good, Example.empty().with("x", feature).toByteArray()));
    Schema schema = Schema.empty().floats("x");
    ElementException e =
        assertThrows(
            ElementException.class, () -> TfRecord.of(List.of(file)).examples(schema, 10).toList());
    assertTrue(String.valueOf(e.getMessage()).contains("records, record 1: "), e.getMessage());
    assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
  }

  @Test
  void aWholeNumberMustBeThere() throws IOException {
    Path file = written(List.of(Example.empty().toByteArray()));
    Schema schema = Schema.empty().longs("n");
    assertThrows(
        ElementException.class, () -> TfRecord.of(List.of(file)).examples(schema, 10).toList());
  }

  @Test
  void damageIsRefusedOrSkippedAndTold() throws IOException {
    Path one = first100(Compression.NONE);
    byte[] bytes = Files.readAllBytes(one);
    bytes[12] ^= 1;
    Path damaged = Files.write(folder.resolve("damaged"), bytes);
    TfRecord both = TfRecord.of(List.of(damaged, one));
    RuntimeException refused = assertThrows(RuntimeException.class, () -> both.records().count());
    assertInstanceOf(CorruptRecordException.class, refused.getCause());
    List<Long> told = new ArrayList<>();
    TfRecord skipping = both.onDamage(OnDamage.skip(e -> told.add(e.index())));
    assertEquals(199, skipping.records().count());
    assertEquals(List.of(0L), told);
  }

  @Test
  void aPassCanBeResumed() throws IOException {
    Dataset<RecordBatch> batches =
        TfRecord.of(List.of(first100(Compression.GZIP), first100(Compression.NONE)))
            .examples(FLIGHTS, 16, 2);
    List<RecordBatch> all = batches.toList();
    try (DatasetIterator<RecordBatch> pass = batches.iterator()) {
      for (int i = 0; i < 5; i++) {
        pass.next();
      }
      Snapshot snapshot = pass.snapshot();
      List<RecordBatch> rest = new ArrayList<>();
      try (DatasetIterator<RecordBatch> resumed = batches.resume(snapshot)) {
        resumed.forEachRemaining(rest::add);
      }
      assertEquals(all.subList(5, all.size()), rest);
    }
  }

  private Path first100(Compression compression) throws IOException {
    return written(
        folder.resolve(compression.name()),
        compression,
        GoldenFiles.payloads("tensorflow.tfrecord").subList(0, 100));
  }

  private Path written(List<byte[]> payloads) throws IOException {
    return written(folder.resolve("records"), Compression.NONE, payloads);
  }

  private static Path written(Path file, Compression compression, List<byte[]> payloads)
      throws IOException {
    try (RecordWriter writer = RecordWriter.create(file, compression)) {
      for (byte[] payload : payloads) {
        writer.write(payload);
      }
      writer.commit();
    }
    return file;
  }
}
