package mlelabs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs benchmarks, each as a Java program and a Python one, and writes {@code results.md}.
 *
 * <p>Arguments: the folder to write to, the folder of the data, and the names of the benchmarks,
 * separated by commas; none means all.
 */
final class SideBySide {

  /** Every benchmark there is; {@code split} means SplitBenchmark and split.py. */
  private static final List<String> ALL = List.of("split", "audit", "tfrecord");

  /** Benchmarks that are run by the module of what they measure. */
  private static final List<String> OTHER_MODULES = List.of("grading");

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
      new SideBySide(out, Path.of(arguments[1]).toAbsolutePath()).run(names);
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

  private void run(List<String> names) throws IOException, InterruptedException {
    Path python = peers.ready();
    List<Measured> measured = new ArrayList<>();
    for (String name : names) {
      prepare(python, name);
      measured.addAll(measured(java(name)));
      measured.addAll(measured(python(python, name)));
    }
    ResultTable table = new ResultTable(measured);
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
            "best and median of 7 runs in a warm process; times on a shared machine vary");
    return String.join("\n", ours.map(line -> "- " + line).toList()) + "\n";
  }

  private List<String> pythonVersion() throws IOException, InterruptedException {
    return List.of(
        peers.ready().toString(), "-c", "import platform; print(platform.python_version())");
  }
}
