package mlelabs.feature.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mlelabs.data.columnar.Csv;
import mlelabs.data.columnar.Schema;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Numeric;
import mlelabs.feature.QuantileBuckets;
import mlelabs.feature.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturePipelineTest {

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("out");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsFittedIsWhatOneMachineFits() throws IOException {
    List<Path> files = FlightFiles.write(folder, 3, 700);
    FittedFeatures fitted =
        FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv()).run(files, output());
    SameFeatures.require(FlightFiles.SPEC.fit(FlightFiles.csv().read(files)), fitted);
  }

  @Test
  void theArtifactIsWhatWasReturned() throws IOException {
    List<Path> files = FlightFiles.write(folder, 2, 50);
    FittedFeatures fitted =
        FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv()).run(files, output());
    assertEquals(fitted.toJson(), Files.readString(output().resolve("features.json")));
  }

  @Test
  void eachRowIsAnExampleOfItsFeatures() throws IOException {
    List<Path> files = FlightFiles.write(folder, 3, 300);
    FittedFeatures fitted =
        FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv())
            .keeping("row")
            .shards(2)
            .run(files, output());
    assertEquals(900, RowsAsExamples.require(fitted, files, output(), 2));
  }

  @Test
  void compressedFilesAreReadAsTheyAre() throws IOException {
    List<Path> files = FlightFiles.write(folder, 1, 40);
    FittedFeatures fitted =
        FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv())
            .keeping("row")
            .gzip()
            .run(files, output());
    assertTrue(Files.exists(output().resolve("examples-00000-of-00001.tfrecord.gz")));
    assertEquals(40, RowsAsExamples.require(fitted, files, output(), 1));
  }

  @Test
  void aShardThatNoRowFallsToIsAnEmptyFile() throws IOException {
    List<Path> files = FlightFiles.write(folder, 1, 5);
    FittedFeatures fitted =
        FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv())
            .keeping("row")
            .shards(3)
            .gzip()
            .run(files, output());
    assertEquals(5, RowsAsExamples.require(fitted, files, output(), 3));
  }

  @Test
  void quantilesOfTooManyDistinctNumbersAreWithinTheSketchsBound() throws IOException {
    Path file = folder.resolve("numbers.csv");
    StringBuilder text = new StringBuilder("v\n");
    int count = 100_000;
    for (int i = 0; i < count; i++) {
      text.append(i * 7919L % count).append('\n');
    }
    Files.writeString(file, text);
    FeatureSpec spec = FeatureSpec.of(QuantileBuckets.of("v", 10));
    Csv csv = Csv.of(Schema.empty().doubles("v"));
    FittedFeatures fitted = FeaturePipeline.of(spec, csv).run(List.of(file), output());
    double[] edges = SameFeatures.edges(fitted.feature("v"));
    assertEquals(9, edges.length);
    for (int i = 0; i < 9; i++) {
      // Rank and value are the same here; .0013 would do in 99 of 100 runs.
      assertEquals((i + 1) * count / 10.0, edges[i], .005 * count);
    }
  }

  @Test
  void aLineThatBreaksARuleIsNamed() throws IOException {
    List<Path> files = FlightFiles.write(folder, 2, 20);
    Path bad = files.get(1);
    List<String> lines = new ArrayList<>(Files.readAllLines(bad));
    lines.set(7, lines.get(7).replaceFirst(",[0-9]+,", ",far,"));
    Files.write(bad, lines);
    FeaturePipeline pipeline = FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv());
    Exception e =
        assertThrows(FeaturePipelineException.class, () -> pipeline.run(files, output()));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith(bad + ", line 8: "), message);
    assertTrue(message.contains("distance") && message.contains("far"), message);
  }

  @Test
  void anInfiniteNumberIsNamedByItsRow() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "v\n1\n2\n1e999\n");
    FeaturePipeline pipeline =
        FeaturePipeline.of(
            FeatureSpec.of(Numeric.of("v")), Csv.of(Schema.empty().doubles("v")));
    Exception e =
        assertThrows(
            FeaturePipelineException.class, () -> pipeline.run(List.of(file), output()));
    assertEquals(
        file + ", row 3 below the header: column v must be finite, but was Infinity",
        e.getMessage());
  }

  @Test
  void filesWithoutARowAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "v\n");
    FeaturePipeline pipeline =
        FeaturePipeline.of(FeatureSpec.of(Numeric.of("v")), Csv.of(Schema.empty().doubles("v")));
    Exception e =
        assertThrows(FeaturePipelineException.class, () -> pipeline.run(List.of(file), output()));
    assertEquals("there must be a row to learn from, but were 0", e.getMessage());
  }

  @Test
  void afterAFailureNothingIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "v\n1\nx\n");
    FeaturePipeline pipeline =
        FeaturePipeline.of(
            FeatureSpec.of(Numeric.of("v")), Csv.of(Schema.empty().doubles("v")));
    assertThrows(FeaturePipelineException.class, () -> pipeline.run(List.of(file), output()));
    assertEquals(List.of("a.csv"), names(folder));
  }

  @Test
  void nothingButTheOutputIsLeftAfterARun() throws IOException {
    List<Path> files = FlightFiles.write(folder, 1, 10);
    FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv()).run(files, output());
    assertEquals(List.of("flights-00.csv", "out"), names(folder));
    assertEquals(
        List.of("examples-00000-of-00001.tfrecord", "features.json"), names(output()));
  }

  @Test
  void anOutputThatIsThereIsRefused() throws IOException {
    Files.createDirectory(output());
    FeaturePipeline pipeline = FeaturePipeline.of(FlightFiles.SPEC, FlightFiles.csv());
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> pipeline.run(List.of(folder.resolve("a.csv")), output()));
    assertEquals("the output must not be there yet, but " + output() + " is", e.getMessage());
  }

  @Test
  void twoThingsOfOneNameAreRefused() {
    FeaturePipeline pipeline =
        FeaturePipeline.of(
            FeatureSpec.of(Vocabulary.of("carrier")), Csv.of(FlightFiles.SCHEMA));
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> pipeline.keeping("carrier"));
    assertTrue(String.valueOf(e.getMessage()).contains("carrier for two"), e.getMessage());
  }

  @Test
  void aColumnThatIsNotReadIsRefused() {
    Csv csv = Csv.of(Schema.empty().texts("carrier"));
    assertThrows(
        IllegalArgumentException.class, () -> FeaturePipeline.of(FlightFiles.SPEC, csv));
  }

  @Test
  void asAProgramItReadsTheSpecAndFindsTheTypes() throws IOException {
    List<Path> files = FlightFiles.write(folder, 2, 30);
    Path spec = Files.writeString(folder.resolve("spec.json"), FlightFiles.SPEC.toJson());
    int status =
        FeaturePipeline.run(
            "--spec=" + spec,
            "--input=" + folder.resolve("flights-*.csv"),
            "--output=" + output(),
            "--keep=row",
            "--columns=row:long",
            "--shards=2");
    assertEquals(0, status);
    FittedFeatures fitted =
        FittedFeatures.fromJson(Files.readString(output().resolve("features.json")));
    assertEquals(60, RowsAsExamples.require(fitted, files, output(), 2));
  }

  @Test
  void asAProgramItEndsWithTwoWhereAnArgumentIsMissing() {
    assertEquals(2, FeaturePipeline.run("--output=" + output()));
    assertFalse(Files.exists(output()));
  }
}
