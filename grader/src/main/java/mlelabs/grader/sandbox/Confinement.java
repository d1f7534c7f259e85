package mlelabs.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a worker is kept from everything but its own work. */
public sealed interface Confinement permits Bubblewrap, Confinement.None {

  /**
   * Where a worker finds what it runs.
   *
   * @param engine PyTorch's native libraries, if they are unpacked
   * @param archive of classes as the virtual machine holds them in memory, for a faster start
   */
  record Places(
      Path javaHome,
      Path libraryJar,
      Path dependencies,
      Path engine,
      Optional<ClassArchive> archive) {

    Places(Path javaHome, Path libraryJar, Path dependencies, Path engine) {
      this(javaHome, libraryJar, dependencies, engine, Optional.empty());
    }

    Places with(ClassArchive other) {
      return new Places(javaHome, libraryJar, dependencies, engine, Optional.of(other));
    }
  }

  /**
   * The command that runs a worker.
   *
   * @param java options and main class for the java command; the class path is added
   * @param number different for each worker alive at the same time
   */
  List<String> command(Places places, List<String> java, Limits limits, int number);

  /** On this descriptor the command finds the file of {@link #systemCalls}. */
  int FILTER_DESCRIPTOR = 5;

  /** The file that says which system calls a worker may make; without one, all. */
  default Optional<Path> systemCalls(Places places) {
    return Optional.empty();
  }

  /** Whether it confines at all. */
  boolean confines();

  /** None at all: for submissions that are trusted. */
  record None() implements Confinement {

    @Override
    public List<String> command(Places places, List<String> java, Limits limits, int number) {
      List<String> options = new ArrayList<>();
      places.archive().ifPresent(a -> options.add(a.option(String.valueOf(a.file().getParent()))));
      options.addAll(Bubblewrap.engineOptions(places.engine().toString()));
      options.addAll(java);
      return Bubblewrap.javaCommand(
          places.javaHome().toString(),
          places.libraryJar().toString(),
          places.dependencies().toString(),
          options);
    }

    @Override
    public boolean confines() {
      return false;
    }
  }
}
