package mlelabs.feature.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that is there in full or not at all: its files go into another one, which takes the name
 * when it is {@linkplain #commit committed}.
 */
final class OutputFolder implements AutoCloseable {

  private final Path folder;
  private final Path part;

  private OutputFolder(Path folder, Path part) {
    this.folder = folder;
    this.part = part;
  }

  /**
   * A folder to be.
   *
   * @throws IllegalArgumentException if it is there already
   */
  static OutputFolder create(Path name) throws IOException {
    Path folder = name.toAbsolutePath().normalize();
    if (Files.exists(folder)) {
      throw new IllegalArgumentException("the output must not be there yet, but " + folder + " is");
    }
    Path part = folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID() + ".part");
    OutputFolder output = new OutputFolder(folder, part);
    Files.createDirectories(output.files());
    return output;
  }

  /** Where its files are written. */
  Path files() {
    return part.resolve("files");
  }

  /** Where runners put what they rename or delete in the end; it need not be there. */
  Path temporary() {
    return part.resolve("temporary");
  }

  /** Gives it its name. */
  void commit() throws IOException {
    Files.move(files(), folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Nothing is left beside the folder; without a commit before it, nothing at all. */
  @Override
  public void close() throws IOException {
    for (Path each : deepestFirst()) {
      Files.delete(each);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> all = Files.walk(part)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
