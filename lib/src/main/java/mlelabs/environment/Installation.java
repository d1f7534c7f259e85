package mlelabs.environment;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The folder that holds the course, and the places in it.
 *
 * @param home the folder with {@code pom.xml}, {@code labs/}, {@code lib/} and {@code data/}
 */
public record Installation(Path home) {

  /** System property that names the course's folder. */
  public static final String HOME_PROPERTY = "mlelabs.home";

  /**
   * The installation named by the system property {@value #HOME_PROPERTY}, else the one this class
   * was loaded from, else the one that the working directory lies in.
   *
   * @throws IllegalStateException if there is none
   */
  public static Installation locate() {
    String property = System.getProperty(HOME_PROPERTY);
    if (property != null) {
      return above(Path.of(property))
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      HOME_PROPERTY + " must name the course's folder, but was " + property));
    }
    return codeSource()
        .flatMap(Installation::above)
        .or(() -> above(Path.of("")))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The course's folder (with pom.xml and lib/) must be the working"
                        + " directory or above it, but the working directory is "
                        + Path.of("").toAbsolutePath()
                        + "; or name it with -D"
                        + HOME_PROPERTY
                        + "=FOLDER"));
  }

  private static Optional<Path> codeSource() {
    CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Installation> above(Path start) {
    for (Path p = start.toAbsolutePath().normalize(); p != null; p = p.getParent()) {
      if (Files.exists(p.resolve("pom.xml")) && Files.exists(p.resolve("lib/pom.xml"))) {
        return Optional.of(new Installation(p));
      }
    }
    return Optional.empty();
  }

  /** The released notebooks. */
  public Path labs() {
    return home.resolve("labs");
  }

  /** The authored notebooks; absent from a learner's bundle. */
  public Path solutions() {
    return home.resolve("solutions");
  }

  /** The committed data sets. */
  public Path data() {
    return home.resolve("data");
  }

  /** The Python environment with JupyterLab, nbconvert, the kernel and bubblewrap. */
  public Path venv() {
    return home.resolve(".venv");
  }

  /** PyTorch's native libraries, unpacked, as DJL looks for them. */
  public Path engine() {
    return venv().resolve("engine");
  }

  /** The library's jar. */
  public Path libraryJar() {
    return home.resolve("lib/target/mlelabs.jar");
  }

  /** The jars that the library needs. */
  public Path libraryDependencies() {
    return home.resolve("lib/target/dependencies");
  }

  /** The library and what it needs, as Java's option {@code -cp} takes it. */
  String classPath() {
    return libraryJar() + File.pathSeparator + libraryDependencies().resolve("*");
  }
}
