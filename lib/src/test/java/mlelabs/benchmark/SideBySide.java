package mlelabs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs benchmarks, each as a Java program and a Python one, and writes {@code results.md} and, for
 * each benchmark, {@code NAME.svg}.
 *
 * <p>Arguments: the folder to write to; the folder of the data; the names of the benchmarks,
 * separated by commas, none meaning all; a README in which to put the results, or nothing.
 */
final class SideBySide {

  /** Every benchmark there is; {@code split} means SplitBenchmark and split.py. */
  private static final List<String> ALL =
      List.of("split", "audit", "csv", "tfrecord", "feature", "train");

  /** Benchmarks that are run by the module of what they measure. */
  private static final List<String> OTHER_MODULES = List.of("grading");

  /** Benchmarks of pieces that nobody else has. */
  private static final List<String> WITHOUT_PEER = List.of("pieces");

  /** Programs that cannot be called after their benchmark, since a module of Python is. */
  private static final Map<String, String> PROGRAMS = Map.of("csv", "csv_pipeline.py");

  /** Benchmarks that are run more than once, in turns, so that a slow spell hits both sides. */
  private static final Map<String, Integer> ROUNDS = Map.of("csv", 2, "train", 2);

  private final Path out;
  private final Path data;
  private final PeerPython peers;

  private SideBySide(Path out, Path data) throws IOException {
    this.out = out;
    this.data = data;
    this.peers = new PeerPython(out.resolve("venv"), resource("requirements.txt"));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path out = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    String wanted = arguments.length > 2 ? arguments[2] : "";
    List<String> names = wanted.isBlank() ? ALL : names(wanted);
    if (!names.isEmpty()) {
      Path readme = Path.of(arguments.length > 3 ? arguments[3] : "");
      new SideBySide(out, Path.of(arguments[1]).toAbsolutePath()).run(names, new Readme(readme));
    }
  }

  private static List<String> names(String wanted) {
    List<String> names =
        new ArrayList<>(Arrays.stream(wanted.split(",")).map(String::trim).toList());
    names.removeAll(OTHER_MODULES);
    if (!ALL.containsAll(names)) {
      throw new IllegalArgumentException(
          "benchmarks must be among " + ALL + " and " + OTHER_MODULES + ", but were " + wanted);
    }
    return names;
  }

  private void run(List<String> names, Readme readme) throws IOException, InterruptedException {
    Path python = peers.ready();
    List<ResultTable> tables = new ArrayList<>();
    for (String name : names) {
      ResultTable table = new ResultTable(bothSides(name, python)).merged();
      tables.add(table);
      Path chart = out.resolve(name + ".svg");
      Files.writeString(chart, new RateChart(table).svg());
      readme.put(name, conditions() + table.markdown(), chart);
    }
    report(new ResultTable(tables.stream().flatMap(table -> table.measured().stream()).toList()));
  }

  private List<Measured> bothSides(String name, Path python)
      throws IOException, InterruptedException {
    prepare(python, name);
    List<Measured> measured = new ArrayList<>();
    for (int round = 0; round < ROUNDS.getOrDefault(name, 1); round++) {
      measured.addAll(measured(java(name)));
      if (!WITHOUT_PEER.contains(name)) {
        measured.addAll(measured(python(python, name)));
      }
    }
    return measured;
  }

  private void report(ResultTable table) throws IOException, InterruptedException {
    String report = "# Side by side\n\n" + conditions() + table.markdown();
    Files.writeString(out.resolve("results.md"), report);
    System.out.println(report);
    if (!table.disagreements().isEmpty()) {
      throw new IllegalStateException(
          "ways of the same work must give the same result, but differ in "
              + table.disagreements());
    }
  }

  /** Some benchmarks have files that a peer makes first: split_prepare.py would make split's. */
  private void prepare(Path python, String name) throws IOException, InterruptedException {
    Files.createDirectories(out.resolve(name));
    if (SideBySide.class.getResource(name + "_prepare.py") != null) {
      Program.run(python(python, name + "_prepare"));
    }
  }

  private static List<Measured> measured(List<String> command)
      throws IOException, InterruptedException {
    return Program.run(command).stream().filter(Measured::isLine).map(Measured::parse).toList();
  }

  private List<String> java(String name) {
    String main =
        SideBySide.class.getPackageName()
            + "."
            + name.substring(0, 1).toUpperCase(Locale.ROOT)
            + name.substring(1)
            + "Benchmark";
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx2g",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        main,
        data.toString(),
        out.resolve(name).toString());
  }

  private List<String> python(Path python, String name) throws IOException {
    return List.of(
        python.toString(),
        resource(name + ".py").toString(),
        data.toString(),
        out.resolve(name.replace("_prepare", "")).toString());
  }

  private static Path resource(String name) throws IOException {
    var url = SideBySide.class.getResource(name);
    if (url == null) {
      throw new IOException("there must be a resource " + name + " beside the benchmarks");
    }
    return Path.of(java.net.URI.create(url.toString()));
  }

  private String conditions() throws IOException, InterruptedException {
    Stream<String> ours =
        Stream.of(
            "%s, Java %s, %d cores"
                .formatted(
                    System.getProperty("os.name"),
                    System.getProperty("java.vm.version"),
                    Runtime.getRuntime().availableProcessors()),
            "Python "
                + String.join(", ", Program.run(pythonVersion()))
                + ": "
                + String.join(", ", peers.versions()),
            "best and median of several runs in a warm process; times on a shared machine vary");
    return String.join("\n", ours.map(line -> "- " + line).toList()) + "\n";
  }

  private List<String> pythonVersion() throws IOException, InterruptedException {
    return List.of(
        peers.ready().toString(), "-c", "import platform; print(platform.python_version())");
  }
}
