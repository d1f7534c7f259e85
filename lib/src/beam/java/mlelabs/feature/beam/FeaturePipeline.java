package mlelabs.feature.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mlelabs.data.Dataset;
import mlelabs.data.columnar.Csv;
import mlelabs.data.tfrecord.RecordWriter;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.FittedFeatures;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.Wait;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * CSV files to a model's inputs: one pass over the rows to fit the features, one to apply them. It
 * makes a folder with {@value #ARTIFACT}, the JSON of the {@link FittedFeatures}, and TFRecord
 * files {@code examples-00000-of-00008.tfrecord}, in which each row is an Example, in no particular
 * order:
 *
 * <ul>
 *   <li>a dense feature is a list of its width in floats, a categorical one its id as an integer;
 *   <li>a multi-hot one is its ids and, under the name with {@code _weights} after it, as many
 *       floats;
 *   <li>a column that is kept is a float, an integer or a text; a missing value is left out.
 * </ul>
 *
 * <p>The folder is there in full or not at all. Large data comes in several files, see {@link
 * CsvRows}.
 *
 * <pre>{@code
 * FittedFeatures fitted =
 *     FeaturePipeline.of(spec, Csv.of(schema))
 *         .keeping("arr_delay")
 *         .shards(8)
 *         .run(files, Path.of("features"), "--runner=DirectRunner");
 * }</pre>
 *
 * @param spec what is fitted
 * @param csv how the files are read; its schema has the columns of the spec and those kept
 * @param kept columns that go along as they are, such as the label
 * @param shards TFRecord files to write
 * @param compression of these: none or gzip
 */
public record FeaturePipeline(
    FeatureSpec spec, Csv csv, List<String> kept, int shards, Compression compression) {

  /** The file of the fitted features. */
  public static final String ARTIFACT = "features.json";

  private static final String USAGE =
      "Usage: FeaturePipeline --spec=FILE --input=FILES --output=FOLDER [--keep=COLUMNS]"
          + " [--columns=NAME:TYPE,...] [--shards=N] [--gzip]"
          + " [--runner=FlinkRunner --flinkMaster=HOST:PORT]";

  /**
   * A pipeline.
   *
   * @throws IllegalArgumentException if there are fewer than 1 shards, a column that is needed is
   *     not read, or two things would have one name in an Example
   */
  public FeaturePipeline {
    kept = List.copyOf(kept);
    if (shards < 1) {
      throw new IllegalArgumentException("there must be at least 1 shard, but were " + shards);
    }
    if (compression != Compression.UNCOMPRESSED && compression != Compression.GZIP) {
      throw new IllegalArgumentException(
          "compression must be UNCOMPRESSED or GZIP, but was " + compression);
    }
    spec.columns().forEach(csv.schema()::indexOf);
    kept.forEach(csv.schema()::indexOf);
    FeatureExamples.requireNames(spec, kept);
  }

  /** Features of columns, into one file. */
  public static FeaturePipeline of(FeatureSpec spec, Csv csv) {
    return new FeaturePipeline(spec, csv, List.of(), 1, Compression.UNCOMPRESSED);
  }

  /** The same with columns that go along. */
  public FeaturePipeline keeping(String... columns) {
    return new FeaturePipeline(spec, csv, List.of(columns), shards, compression);
  }

  /** The same into so many files. */
  public FeaturePipeline shards(int count) {
    return new FeaturePipeline(spec, csv, kept, count, compression);
  }

  /** The same into files compressed by gzip. */
  public FeaturePipeline gzip() {
    return new FeaturePipeline(spec, csv, kept, shards, Compression.GZIP);
  }

  /**
   * Runs it.
   *
   * @param files at least one
   * @param output the folder to be made
   * @param arguments of Beam, such as {@code --runner=FlinkRunner}; without a runner the
   *     DirectRunner, which is this process
   * @return what was fitted
   * @throws IllegalArgumentException if the folder is there already, or there is no file
   * @throws FeaturePipelineException if it fails, for instance at a line that breaks a rule, which
   *     is then named; nothing is left behind
   */
  public FittedFeatures run(List<Path> files, Path output, String... arguments) {
    return run(files, output, PipelineOptionsFactory.fromArgs(arguments).create());
  }

  /** {@link #run(List, Path, String...)} with Beam's options themselves. */
  public FittedFeatures run(List<Path> files, Path output, PipelineOptions options) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there must be at least 1 file, but were 0");
    }
    try (OutputFolder folder = OutputFolder.create(output)) {
      finish(pipeline(files, folder, options));
      addEmptyShards(folder.files());
      FittedFeatures fitted =
          FittedFeatures.fromJson(Files.readString(folder.files().resolve(ARTIFACT)));
      folder.commit();
      return fitted;
    } catch (IOException e) {
      throw new UncheckedIOException("the output must be a folder that can be made: " + output, e);
    }
  }

  private Pipeline pipeline(List<Path> files, OutputFolder folder, PipelineOptions options) {
    // Both look for elements that a step changed; ours are immutable, and looking takes long.
    options.as(DirectOptions.class).setEnforceImmutability(false);
    options.as(DirectOptions.class).setEnforceEncodability(false);
    Pipeline pipeline = Pipeline.create(options);
    List<String> paths = files.stream().map(file -> file.toAbsolutePath().toString()).toList();
    PCollection<String> names =
        pipeline.apply("files", Create.of(paths).withCoder(StringUtf8Coder.of()));
    PCollection<FittedFeatures> fitted =
        names.apply("first pass", CsvRows.of(csv)).apply("fit", FitFeatures.of(spec));
    writeArtifact(fitted, folder);
    // The second pass waits: what is read before would lie in memory until there is an artifact.
    names
        .apply("wait", Wait.on(fitted))
        .apply("second pass", CsvRows.of(csv))
        .apply("apply", ApplyFeatures.of(fitted.apply(View.asSingleton()), kept))
        .apply("write", examples(folder));
    return pipeline;
  }

  private static void writeArtifact(PCollection<FittedFeatures> fitted, OutputFolder folder) {
    fitted
        .apply("as JSON", MapElements.into(TypeDescriptors.strings()).via(FittedFeatures::toJson))
        .apply(
            "write artifact",
            TextIO.write()
                .to(folder.files().resolve(ARTIFACT).toString())
                .withTempDirectory(
                    FileSystems.matchNewResource(folder.temporary().toString(), true))
                .withDelimiter(new char[0])
                .withoutSharding());
  }

  private FileIO.Write<Void, byte[]> examples(OutputFolder folder) {
    return FileIO.<byte[]>write()
        .via(new PieceSink())
        .to(folder.files().toString())
        .withTempDirectory(folder.temporary().toString())
        .withPrefix("examples")
        .withSuffix(".tfrecord")
        .withNumShards(shards)
        .withCompression(compression);
  }

  /** Beam leaves out a shard that no piece fell to; who counts the files would miss one. */
  private void addEmptyShards(Path folder) throws IOException {
    boolean gzip = compression == Compression.GZIP;
    for (int shard = 0; shard < shards; shard++) {
      String name = "examples-%05d-of-%05d.tfrecord".formatted(shard, shards);
      Path file = folder.resolve(gzip ? name + ".gz" : name);
      if (!Files.exists(file)) {
        try (RecordWriter empty =
            RecordWriter.create(
                file,
                gzip
                    ? mlelabs.data.tfrecord.Compression.GZIP
                    : mlelabs.data.tfrecord.Compression.NONE)) {
          empty.commit();
        }
      }
    }
  }

  private static void finish(Pipeline pipeline) {
    PipelineResult.State state;
    try {
      state = pipeline.run().waitUntilFinish();
    } catch (RuntimeException e) {
      throw new FeaturePipelineException(e);
    }
    if (state != PipelineResult.State.DONE) {
      throw new FeaturePipelineException(
          new IllegalStateException("the pipeline must end DONE, but ended " + state));
    }
  }

  /** Runs a pipeline as its arguments say; {@code --help=FeatureOptions} names them. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** 0; 2 if the arguments are wrong; 1 if the pipeline failed. */
  static int run(String... arguments) {
    try {
      FeatureOptions options =
          PipelineOptionsFactory.fromArgs(arguments).withValidation().as(FeatureOptions.class);
      FittedFeatures fitted =
          of(options).run(files(options.getInput()), Path.of(options.getOutput()), options);
      System.out.println(fitted + " in " + options.getOutput());
      return 0;
    } catch (FeaturePipelineException e) {
      System.err.println(e.getMessage());
      return 1;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      return 2;
    }
  }

  private static FeaturePipeline of(FeatureOptions options) {
    FeatureSpec spec = FeatureSpec.fromJson(text(Path.of(options.getSpec())));
    Csv csv =
        Csv.of(
            ColumnTypes.of(spec, options.getKeep(), ColumnTypes.parse(options.getColumns())));
    FeaturePipeline pipeline =
        of(spec, csv).keeping(options.getKeep().toArray(String[]::new)).shards(options.getShards());
    return options.isGzip() ? pipeline.gzip() : pipeline;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the spec must be a file that can be read: " + file, e);
    }
  }

  private static List<Path> files(List<String> names) {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name).toAbsolutePath();
      if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        Path folder = Objects.requireNonNullElse(path.getParent(), path);
        files.addAll(Dataset.files(folder, folder.relativize(path).toString()).toList());
      }
    }
    return files;
  }
}
