package mlelabs.grader.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mlelabs.environment.Installation;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.lab97.BehindExercise;
import mlelabs.exercise.lab97.EarlyExercise;
import mlelabs.exercise.lab97.InsideExercise;
import mlelabs.exercise.lab97.PlusExercise;
import mlelabs.exercise.lab97.TwiceExercise;
import mlelabs.grader.grading.SandboxedGrader;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.sandbox.WorkerPool;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The course's own sandbox and grader with short limits, for a sample lab whose contracts travel in
 * a copy of the library. One for all families.
 */
final class SampleSandbox implements AutoCloseable {

  /** Processor time decides, so a busy machine changes nothing. */
  static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(1),
          Duration.ofSeconds(3),
          Duration.ofSeconds(10),
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(120),
          96,
          96,
          8);

  private final SandboxedGrader grader;

  private SampleSandbox(SandboxedGrader grader) {
    this.grader = grader;
  }

  SandboxedGrader grader() {
    return grader;
  }

  /** Three exercises to attack between two neighbours. */
  static Lab lab() {
    return new Lab(
        "97",
        "attacked",
        "Attacked",
        10,
        List.of(
            exercise("97.1", "plus"),
            exercise("97.2", "early"),
            exercise("97.3", "inside"),
            exercise("97.4", "behind"),
            exercise("97.5", "twice")));
  }

  static Course course() {
    return new Course("Sample", List.of(lab()));
  }

  private static LabExercise exercise(String id, String method) {
    return new LabExercise(id, "The method " + method, method, 10, List.of("Think."));
  }

  private static SampleSandbox open() throws IOException, ConfinementException {
    Installation real = Installation.locate();
    Path home = Files.createTempDirectory("hostile");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Installation sample = new Installation(home);
    Files.createDirectories(home.resolve("lib/target"));
    Files.createSymbolicLink(sample.venv(), real.venv());
    Files.createSymbolicLink(sample.libraryDependencies(), real.libraryDependencies());
    Files.copy(real.libraryJar(), sample.libraryJar());
    try (FileSystem jar = FileSystems.newFileSystem(sample.libraryJar())) {
      Files.createDirectories(jar.getPath("mlelabs/exercise/lab97"));
      for (Class<?> contract :
          List.of(
              PlusExercise.class,
              EarlyExercise.class,
              InsideExercise.class,
              BehindExercise.class,
              TwiceExercise.class)) {
        String name = contract.getName().replace('.', '/') + ".class";
        try (InputStream in = SampleSandbox.class.getResourceAsStream("/" + name)) {
          Files.copy(Objects.requireNonNull(in), jar.getPath(name));
        }
      }
    }
    return new SampleSandbox(new SandboxedGrader(WorkerPool.confined(sample, LIMITS, 2)));
  }

  /** Whatever runs below this JVM. */
  static Stream<ProcessHandle> descendants() {
    return ProcessHandle.current().descendants();
  }

  @Override
  public void close() {
    grader.close();
  }

  /** Hands it to tests. */
  static final class Opener implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SampleSandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(SampleSandbox.class))
          .getOrComputeIfAbsent("sandbox", key -> opened(), SampleSandbox.class);
    }

    private static SampleSandbox opened() {
      try {
        return open();
      } catch (ConfinementException e) {
        return Assumptions.abort(e.getMessage());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
