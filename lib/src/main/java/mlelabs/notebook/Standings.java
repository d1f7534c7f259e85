package mlelabs.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mlelabs.environment.WholeFile;
import mlelabs.notebook.CheckResult.State;

/**
 * How each exercise stood when it was checked last, kept over restarts of the kernel in a small
 * file: a line each, such as {@code 1.3 FAILED 5 7}. It says nothing that a check would not, and
 * nothing breaks when it is lost.
 */
final class Standings {

  private final Path file;
  private final Map<String, Standing> byExercise = new TreeMap<>();

  private Standings(Path file) {
    this.file = file;
  }

  /** The standings in a file, as far as it is there and can be read. */
  static Standings in(Path file) {
    Standings standings = new Standings(file);
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).forEach(standings::read);
      }
    } catch (IOException e) {
      // Without the file the learner checks once more, which is no reason to disturb.
    }
    return standings;
  }

  private void read(String line) {
    String[] parts = line.split(" ", -1);
    try {
      Standing standing =
          new Standing(
              State.valueOf(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
      byExercise.put(parts[0], standing);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      // A damaged line is as good as none.
    }
  }

  Optional<Standing> of(String exercise) {
    return Optional.ofNullable(byExercise.get(exercise));
  }

  void put(String exercise, Standing standing) {
    byExercise.put(exercise, standing);
    try {
      WholeFile.write(file, String.join("\n", lines()) + "\n");
    } catch (IOException e) {
      // A read-only folder keeps no standings over a restart; the session still does.
    }
  }

  private List<String> lines() {
    return byExercise.entrySet().stream()
        .map(e -> e.getKey() + " " + line(e.getValue()))
        .collect(Collectors.toList());
  }

  private static String line(Standing standing) {
    return standing.state() + " " + standing.passed() + " " + standing.planned();
  }
}
