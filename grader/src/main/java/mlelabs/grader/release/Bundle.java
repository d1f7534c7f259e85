package mlelabs.grader.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mlelabs.environment.WholeFile;

/**
 * All that a learner needs and nothing else: the released notebooks, the data, the library's
 * sources with the manifest, and the build. No suite, no answer, no history.
 *
 * @param files content by path, with {@code /} between folders
 */
public record Bundle(SortedMap<String, byte[]> files) {

  /** The folder that unpacking makes. */
  static final String FOLDER = "mlelabs/";

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final Set<String> LEFT_OUT = Set.of("target", "__pycache__");

  /**
   * Collects the files.
   *
   * @param home the course's folder
   * @param release what goes into {@code labs/}
   */
  public static Bundle of(Path home, Release release) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    release.notebooks().forEach((name, content) -> files.put("labs/" + name, content));
    addAll(home, "data", files);
    addAll(home, "lib", files);
    addAll(home, ".mvn", files);
    for (String name : Set.of("pom.xml", ".gitignore")) {
      files.put(name, Files.readAllBytes(home.resolve(name)));
    }
    files.put(
        "lib/src/main/resources/course.toml",
        Files.readAllBytes(home.resolve("grader/src/main/resources/course.toml")));
    files.put("README.md", readme());
    return new Bundle(files);
  }

  /** Writes the archive; the same files give the same bytes. */
  public void write(Path zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(FOLDER + file.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    WholeFile.write(zip, bytes.toByteArray());
  }

  private static void addAll(Path home, String folder, SortedMap<String, byte[]> files)
      throws IOException {
    Path start = home.resolve(folder);
    if (!Files.isDirectory(start)) {
      return;
    }
    try (Stream<Path> found = Files.walk(start)) {
      for (Path file : (Iterable<Path>) found::iterator) {
        Path below = start.relativize(file);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isLeftOut(folder, below)) {
          files.put(folder + "/" + below.toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
  }

  /** Hidden files, build output, caches, and the tests and benchmarks of the library. */
  private static boolean isLeftOut(String folder, Path below) {
    for (Path name : below) {
      if (name.toString().startsWith(".") || LEFT_OUT.contains(name.toString())) {
        return true;
      }
    }
    return folder.equals("lib") && (below.startsWith("src/test") || below.startsWith("src/bench"));
  }

  private static byte[] readme() throws IOException {
    try (InputStream in = Bundle.class.getResourceAsStream("/bundle/README.md")) {
      if (in == null) {
        throw new IOException("bundle/README.md must be on the class path");
      }
      return in.readAllBytes();
    }
  }
}
