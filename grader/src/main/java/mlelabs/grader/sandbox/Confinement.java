package mlelabs.grader.sandbox;

import java.nio.file.Path;
import java.util.List;

/** How a worker is kept from everything but its own work. */
public sealed interface Confinement permits Bubblewrap, Confinement.None {

  /** Where a worker finds what it runs. */
  record Places(Path javaHome, Path libraryJar, Path dependencies) {}

  /**
   * The command that runs a worker.
   *
   * @param java options and main class for the java command; the class path is added
   * @param number different for each worker alive at the same time
   */
  List<String> command(Places places, List<String> java, Limits limits, int number);

  /** Whether it confines at all. */
  boolean confines();

  /** None at all: for submissions that are trusted. */
  record None() implements Confinement {

    @Override
    public List<String> command(Places places, List<String> java, Limits limits, int number) {
      return Bubblewrap.javaCommand(
          places.javaHome().toString(),
          places.libraryJar().toString(),
          places.dependencies().toString(),
          java);
    }

    @Override
    public boolean confines() {
      return false;
    }
  }
}
