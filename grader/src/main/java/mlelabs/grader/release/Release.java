package mlelabs.grader.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mlelabs.environment.WholeFile;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.notebook.NotebookJson;

/**
 * What {@code labs/} must hold: a notebook for every lab of the manifest, made from the authored
 * one. The same sources give the same bytes.
 *
 * @param notebooks content by file name
 */
public record Release(SortedMap<String, byte[]> notebooks) {

  private static final Set<String> ALSO_IN_SOLUTIONS = Set.of("README.md", "scoreboard.csv");
  private static final Set<String> ALSO_IN_LABS = Set.of("README.md", "scoreboard.csv");

  /**
   * Makes it from the authored notebooks.
   *
   * @param solutions the folder that holds one for every lab, and nothing else
   * @throws ReleaseException if a rule is broken; it lists all problems
   */
  public static Release of(Course course, Path solutions) throws IOException, ReleaseException {
    return of(course, course.labs(), solutions);
  }

  /** As {@link #of(Course, Path)}, for some of the labs. */
  public static Release of(Course course, List<Lab> labs, Path solutions)
      throws IOException, ReleaseException {
    List<Problem> problems = new ArrayList<>(unlisted(course, solutions));
    SortedMap<String, byte[]> notebooks = new TreeMap<>();
    for (Lab lab : labs) {
      notebooks.put(lab.notebook(), released(lab, solutions, problems));
    }
    if (!problems.isEmpty()) {
      throw new ReleaseException(problems);
    }
    return new Release(notebooks);
  }

  private static byte[] released(Lab lab, Path solutions, List<Problem> problems)
      throws IOException {
    Path file = solutions.resolve(lab.notebook());
    String name = named(file);
    if (!Files.isRegularFile(file)) {
      problems.add(new Problem(name, "lab " + lab.id() + " must have this notebook"));
      return new byte[0];
    }
    try {
      ObjectNode notebook = NotebookJson.parse(Files.readAllBytes(file));
      LabRelease release = new LabRelease(lab, name, notebook);
      byte[] released = NotebookJson.bytes(release.released());
      problems.addAll(release.problems());
      return released;
    } catch (JsonProcessingException e) {
      problems.add(new Problem(name, "the file must be JSON: " + e.getMessage()));
      return new byte[0];
    }
  }

  private static List<Problem> unlisted(Course course, Path solutions) throws IOException {
    Predicate<String> expected =
        name ->
            ALSO_IN_SOLUTIONS.contains(name)
                || course.labs().stream().anyMatch(lab -> lab.notebook().equals(name));
    return names(solutions).stream()
        .filter(expected.negate())
        .map(
            name ->
                new Problem(
                    named(solutions.resolve(name)),
                    "only notebooks of labs that course.toml lists may be here"))
        .toList();
  }

  /**
   * What is different in {@code labs/}, for people: nothing if it is as it must be.
   *
   * @throws ReleaseException if there are files that no release writes
   */
  public List<String> differences(Path labs) throws IOException, ReleaseException {
    checkOrphans(labs);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, byte[]> notebook : notebooks.entrySet()) {
      Path file = labs.resolve(notebook.getKey());
      if (!Files.exists(file)) {
        differences.add(named(file) + ": is absent");
      } else if (!Arrays.equals(Files.readAllBytes(file), notebook.getValue())) {
        differences.add(
            NotebookDiff.of(named(file), Files.readAllBytes(file), notebook.getValue()));
      }
    }
    for (String name : stale(labs)) {
      differences.add(named(labs.resolve(name)) + ": has no authored notebook any more");
    }
    return differences;
  }

  /**
   * Writes the notebooks that are different and removes those of earlier releases.
   *
   * @return a line for every change
   * @throws ReleaseException if there are files that no release writes; nothing is written then
   */
  public List<String> write(Path labs) throws IOException, ReleaseException {
    checkOrphans(labs);
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, byte[]> notebook : notebooks.entrySet()) {
      Path file = labs.resolve(notebook.getKey());
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), notebook.getValue())) {
        WholeFile.write(file, notebook.getValue());
        changes.add("wrote " + named(file));
      }
    }
    for (String name : stale(labs)) {
      Files.delete(labs.resolve(name));
      changes.add("removed " + named(labs.resolve(name)));
    }
    return changes;
  }

  private void checkOrphans(Path labs) throws IOException, ReleaseException {
    Set<String> orphans = names(labs);
    orphans.removeAll(notebooks.keySet());
    orphans.removeAll(ALSO_IN_LABS);
    orphans.removeAll(stale(labs));
    if (!orphans.isEmpty()) {
      throw new ReleaseException(
          orphans.stream()
              .map(
                  name ->
                      new Problem(
                          named(labs.resolve(name)),
                          "only released notebooks may be here; move it"))
              .toList());
    }
  }

  /** Notebooks of earlier releases: named as one, of the lab they say, and never run. */
  private Set<String> stale(Path labs) throws IOException {
    Set<String> stale = new TreeSet<>();
    for (String name : names(labs)) {
      if (name.matches("\\d\\d-[a-z0-9-]+\\.ipynb")
          && !notebooks.containsKey(name)
          && isUntouched(labs.resolve(name), name.substring(0, 2))) {
        stale.add(name);
      }
    }
    return stale;
  }

  private static boolean isUntouched(Path file, String lab) throws IOException {
    try {
      ObjectNode notebook = NotebookJson.parse(Files.readAllBytes(file));
      boolean run = false;
      for (var cell : notebook.path("cells")) {
        run |= !cell.path("outputs").isEmpty() || cell.path("execution_count").isNumber();
      }
      return !run && notebook.at("/metadata/mlelabs/lab").asText().equals(lab);
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(f -> f.getFileName().toString())
            .filter(n -> !n.startsWith("."))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static String named(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return (name == null ? "" : name + "/") + file.getFileName();
  }
}
