package mlelabs.grader.benchmark;

import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import mlelabs.environment.Installation;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;

/**
 * The course's folder with another manifest, which lists the sample lab alone, and with that lab's
 * contracts in the library.
 *
 * @param home what takes the place of the course's folder
 */
record SampleCourse(Path home) {

  /** Makes it anew. */
  static SampleCourse make(Path home, Installation real, List<Answers> answers) throws IOException {
    Installation sample = new Installation(home);
    Files.createDirectories(sample.libraryJar().resolveSibling("manifest"));
    for (String pom : List.of("pom.xml", "lib/pom.xml")) {
      Files.writeString(home.resolve(pom), "");
    }
    link(sample.venv(), real.venv());
    link(sample.libraryDependencies(), real.libraryDependencies());
    Files.copy(real.libraryJar(), sample.libraryJar(), StandardCopyOption.REPLACE_EXISTING);
    addContracts(sample.libraryJar(), answers);
    SampleCourse course = new SampleCourse(home);
    new TomlMapper()
        .writeValue(course.manifest().resolve("course.toml").toFile(), manifest(answers));
    return course;
  }

  /** The folder that holds the manifest. */
  Path manifest() {
    return home.resolve("lib/target/manifest");
  }

  private static void link(Path link, Path target) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  private static void addContracts(Path libraryJar, List<Answers> answers) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(libraryJar, Map.of())) {
      Files.createDirectories(jar.getPath("mlelabs/exercise/lab98"));
      for (Answers exercise : answers) {
        String name = contract(exercise.method());
        try (InputStream in = SampleCourse.class.getResourceAsStream("/" + name)) {
          Files.copy(Objects.requireNonNull(in, name), jar.getPath(name));
        }
      }
    }
  }

  private static String contract(String method) {
    String type = Character.toUpperCase(method.charAt(0)) + method.substring(1) + "Exercise";
    return "mlelabs/exercise/lab98/" + type + ".class";
  }

  private static Course manifest(List<Answers> answers) {
    List<LabExercise> exercises =
        IntStream.range(0, answers.size())
            .mapToObj(i -> exercise("98." + (i + 1), answers.get(i).method()))
            .toList();
    return new Course(
        "Measured", List.of(new Lab("98", "ten-exercises", "Ten exercises", 60, exercises)));
  }

  private static LabExercise exercise(String id, String method) {
    return new LabExercise(id, "The method " + method, method, 10, List.of("Think."));
  }
}
