package mlelabs.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mlelabs.exercise.Contract;
import mlelabs.worker.Worker;

/**
 * The classes of a worker as the virtual machine holds them in memory: with them a worker starts in
 * a fraction of the time. It is made once, by a worker that runs no submission, and made again when
 * the library or the Java runtime has changed.
 *
 * @param file of the archive, alone in its folder or beside older ones
 * @param written whether a worker is to write it; else it is read
 */
record ClassArchive(Path file, boolean written) {

  private static final String PREFIX = "worker-";
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** The ahead-of-time cache of later versions takes the place of class-data sharing. */
  private static final int FIRST_WITH_CACHE = 25;

  /** The option for Java, which sees the file's folder under another name. */
  String option(String folder) {
    String path = folder + "/" + file.getFileName();
    boolean cache = Runtime.version().feature() >= FIRST_WITH_CACHE;
    if (written) {
      return (cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + path;
    }
    return (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + path;
  }

  /**
   * The archive for these places, made if need be; none where it cannot be made, which costs speed
   * and nothing else.
   */
  static Optional<ClassArchive> of(
      Confinement confinement, Confinement.Places places, Limits limits, List<Contract> contracts) {
    Path folder = places.libraryJar().resolveSibling("archives");
    try {
      Path file = folder.resolve(PREFIX + key(confinement, places) + ".jsa");
      if (!Files.exists(file)) {
        make(confinement, places, limits, contracts, file);
      }
      return Optional.of(new ClassArchive(file, false));
    } catch (IOException | ConfinementException e) {
      return Optional.empty();
    }
  }

  private static void make(
      Confinement confinement,
      Confinement.Places places,
      Limits limits,
      List<Contract> contracts,
      Path file)
      throws IOException, ConfinementException {
    Path folder = Files.createDirectories(file.getParent());
    Path making = Files.createTempDirectory(folder, "making");
    try {
      // The worker that writes it may be another user.
      Files.setPosixFilePermissions(making, PosixFilePermissions.fromString("rwxrwxrwx"));
      Path made = making.resolve(file.getFileName());
      rehearse(confinement, places.with(new ClassArchive(made, true)), limits, contracts);
      if (!Files.exists(made)) {
        throw new IOException("Java must write " + made);
      }
      deleteOlder(folder);
      Files.copy(made, making.resolve("copy"));
      Files.move(making.resolve("copy"), file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(making);
    }
  }

  private static void rehearse(
      Confinement confinement, Confinement.Places places, Limits limits, List<Contract> contracts)
      throws ConfinementException {
    try (WorkerProcess worker = WorkerProcess.start(confinement, places, limits, contracts)) {
      worker.rehearse();
      worker.endWithin(LONGEST);
    }
  }

  /** Changes whenever an archive would no longer fit. */
  private static String key(Confinement confinement, Confinement.Places places) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(Runtime.version()).append(places.javaHome()).append(confinement.confines());
    text.append(Worker.class.getName()).append(stamp(places.libraryJar()));
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(places.dependencies(), "*.jar")) {
      for (Path jar : jars) {
        text.append(stamp(jar));
      }
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String stamp(Path jar) throws IOException {
    return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis() + "\n";
  }

  private static void deleteOlder(Path folder) throws IOException {
    try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path file : older) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
