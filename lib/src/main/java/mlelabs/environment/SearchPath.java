package mlelabs.environment;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The folders in which the machine looks for commands.
 *
 * @param folders in the order in which they are searched
 * @param endings what a command's file name may end with; the empty ending on Linux and macOS
 */
public record SearchPath(List<Path> folders, List<String> endings) {

  /** Copies what it is given. */
  public SearchPath {
    folders = List.copyOf(folders);
    endings = List.copyOf(endings);
  }

  /** The one in the environment variable {@code PATH}. */
  public static SearchPath ofMachine() {
    String path = System.getenv().getOrDefault("PATH", "");
    return new SearchPath(
        folders(path), onWindows() ? List.of(".exe", ".cmd", ".bat") : List.of(""));
  }

  static boolean onWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static List<Path> folders(String path) {
    List<Path> folders = new ArrayList<>();
    for (String folder : path.split(File.pathSeparator)) {
      try {
        if (!folder.isBlank()) {
          folders.add(Path.of(folder));
        }
      } catch (InvalidPathException ignored) {
        // a folder that can't exist holds no command
      }
    }
    return folders;
  }

  /** The file that a command's name stands for. */
  public Optional<Path> find(String command) {
    return folders.stream()
        .flatMap(folder -> endings.stream().map(ending -> folder.resolve(command + ending)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
