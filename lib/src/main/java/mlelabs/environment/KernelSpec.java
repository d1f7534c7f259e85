package mlelabs.environment;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How Jupyter starts the course's kernel: one JVM, without a launcher in between, with the library
 * on its class path, so that cells see it without a download.
 *
 * @param java the {@code java} that runs it, absolute
 * @param feature that Java's feature version, such as 17
 * @param installation the course
 * @param jjava the jar of the JJava kernel
 */
record KernelSpec(Path java, int feature, Installation installation, Path jjava) {

  /** The name by which notebooks ask for the kernel. */
  static final String NAME = "java";

  /** The name that JupyterLab shows. */
  static final String DISPLAY_NAME = "Java (ML labs)";

  /** The one that runs on the Java that runs this. */
  static KernelSpec of(Installation installation, VirtualEnvironment environment) {
    return new KernelSpec(
        currentJava(),
        Runtime.version().feature(),
        installation,
        folder(environment).resolve("jjava.jar"));
  }

  /** The {@code java} that runs this. */
  static Path currentJava() {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    return bin.resolve(SearchPath.onWindows() ? "java.exe" : "java");
  }

  private static Path folder(VirtualEnvironment environment) {
    return environment.share().resolve("kernels").resolve(NAME);
  }

  /**
   * Registers it in an environment, where it takes the place of JJava's own.
   *
   * @return whether anything changed
   */
  boolean register(VirtualEnvironment environment) {
    return SetupFile.write(folder(environment).resolve("kernel.json"), json());
  }

  /** Whether an environment has exactly this one. */
  boolean isRegistered(VirtualEnvironment environment) {
    return SetupFile.holds(folder(environment).resolve("kernel.json"), json());
  }

  private String json() {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("argv", arguments());
    spec.put("display_name", DISPLAY_NAME);
    spec.put("language", "java");
    spec.put("interrupt_mode", "message");
    // without order in it, the file would differ from start to start
    spec.put("env", new TreeMap<>(TensorEngine.of(installation).settings()));
    spec.put("metadata", Map.of());
    return Json.text(spec);
  }

  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(java.toString());
    // a kernel is short-lived and mostly idle: it should start fast and stay small
    arguments.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx2g"));
    arguments.addAll(List.of("-ea", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
    arguments.add("--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED");
    if (feature >= 22) {
      // Java 22 and newer warn in every notebook that a library uses native code
      arguments.add("--enable-native-access=ALL-UNNAMED");
    }
    arguments.add("-D" + Installation.HOME_PROPERTY + "=" + installation.home());
    arguments.addAll(List.of("-cp", classPath(), "mlelabs.notebook.Kernel", "{connection_file}"));
    return arguments;
  }

  private String classPath() {
    return installation.classPath() + File.pathSeparator + jjava;
  }

  /** Whether the files on its class path are there. */
  boolean isComplete() {
    return Files.isRegularFile(installation.libraryJar())
        && Files.isDirectory(installation.libraryDependencies())
        && Files.isRegularFile(jjava);
  }
}
