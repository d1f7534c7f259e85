package mlelabs.environment;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a learner works at: the Python environment, the kernel and JupyterLab on {@code labs/}.
 *
 * @param installation the course
 */
public record Workbench(Installation installation) {

  static final String NO_JSHELL =
      "Java must be a whole JDK with the module jdk.jshell, but %s is not. Install a JDK 17 or newer (Debian and Ubuntu: `sudo apt install default-jdk`) and name it in JAVA_HOME."
          .formatted(System.getProperty("java.home"));

  private static final String USAGE = "Usage: Workbench [--prepare-only] [--no-browser] [--port=N]";

  /**
   * Opens it, as {@code mvn -Plab} does.
   *
   * @param arguments {@code --prepare-only}, {@code --no-browser}, {@code --port=N}
   */
  public static void main(String[] arguments) {
    System.exit(main(List.of(arguments)));
  }

  private static int main(List<String> arguments) {
    try {
      Wish wish = Wish.parse(arguments);
      Workbench workbench = new Workbench(Installation.locate());
      return wish.prepareOnly()
          ? workbench.prepare()
          : workbench.open(workbench.installation.labs(), wish.port(), wish.browser());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      return 2;
    } catch (PrerequisiteException | IllegalStateException e) {
      System.err.println();
      System.err.println(e.getMessage());
      return 1;
    }
  }

  /**
   * Makes the environment and registers the kernel, where that is not done yet.
   *
   * @return 0
   * @throws PrerequisiteException if something of the machine is missing
   */
  public int prepare() {
    prepare(newProgress());
    return 0;
  }

  /**
   * Prepares, then runs JupyterLab until it is stopped.
   *
   * @param root the folder that JupyterLab shows
   * @param port where it listens; without one the first free from 8888 on
   * @param browser whether a browser is opened
   * @return JupyterLab's exit status
   * @throws PrerequisiteException if something of the machine is missing
   */
  public int open(Path root, OptionalInt port, boolean browser) {
    Progress progress = newProgress();
    int chosen = Port.choose(port);
    VirtualEnvironment environment = prepare(progress);
    progress.step("JupyterLab starts");
    return new JupyterLab(environment, root).run(chosen, browser, progress);
  }

  private static Progress newProgress() {
    return new Progress(System.out, Clock.systemUTC());
  }

  private VirtualEnvironment prepare(Progress progress) {
    requireJShell();
    VirtualEnvironment environment = VirtualEnvironment.of(installation);
    environment.make(Requirements.load(), SearchPath.ofMachine(), progress);
    new JupyterLab(environment, installation.labs()).configure();
    KernelSpec kernel = KernelSpec.of(installation, environment);
    if (!kernel.isComplete()) {
      throw new PrerequisiteException(
          "The library must be built before the labs start, but lib/target is not complete. Run `mvn -Plab` in %s."
              .formatted(installation.home()));
    }
    TensorEngine.of(installation).unpack(progress);
    if (kernel.register(environment)) {
      progress.step("kernel registered: " + KernelSpec.DISPLAY_NAME + ", run by " + kernel.java());
    }
    return environment;
  }

  private static void requireJShell() {
    if (!hasJShell()) {
      throw new PrerequisiteException(NO_JSHELL);
    }
  }

  /** Whether the Java that runs this can evaluate cells; a mere runtime can't. */
  static boolean hasJShell() {
    return ModuleFinder.ofSystem().find("jdk.jshell").isPresent();
  }
}
