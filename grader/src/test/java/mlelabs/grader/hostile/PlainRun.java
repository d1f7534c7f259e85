package mlelabs.grader.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mlelabs.exercise.lab97.PlusExercise;
import mlelabs.exercise.lab97.TwiceExercise;
import mlelabs.grader.suite.lab97.ChangedWords;

/** One run of {@link PlainRunner} in a process that may be thrown away, and what was seen of it. */
final class PlainRun {

  private static final Duration PROCESSOR = Duration.ofSeconds(3);
  private static final Duration IDLE = Duration.ofMillis(4500);

  /** How many times as long as its start a run may go on without a word, on a slow machine. */
  private static final int STARTS = 3;

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final long LONGEST_LOG = 32L << 20;
  private static final Pattern LINE = Pattern.compile("(PASS|FAIL) (97\\.\\d) (\\S+) in (\\d+) ms");
  private static final Pattern FORGEABLE = Pattern.compile("PASS (97\\.\\d) (\\S+) ");

  private final Attack attack;
  private final List<Placement> placements;
  private final Scene scene;
  private final Path folder;

  private PlainRun(Attack attack, List<Placement> placements, Scene scene, Path folder) {
    this.attack = attack;
    this.placements = placements;
    this.scene = scene;
    this.folder = folder;
  }

  /** Runs an attack in some placements in one process; what it won in each. */
  static Map<Placement, Spoils> of(
      Attack attack, List<Placement> placements, Scene scene, Path runs)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(runs.resolve(attack + "-" + placements.get(0)));
    return new PlainRun(attack, placements, scene, folder).spoils();
  }

  private Map<Placement, Spoils> spoils() throws IOException, InterruptedException {
    List<String> notebook = attack.notebook(scene, placements);
    Path cells = Files.createDirectories(folder.resolve("cells"));
    for (int i = 0; i < notebook.size(); i++) {
      Files.writeString(cells.resolve(String.format(Locale.ROOT, "%02d", i)), notebook.get(i));
    }
    Path log = folder.resolve("log.txt");
    List<Path> writable = new ArrayList<>(List.of(folder, scene.folder()));
    Stream.of(Path.of("/dev/shm"), Path.of("/var/tmp"))
        .filter(Files::isDirectory)
        .forEach(writable::add);
    ProcessBuilder builder = new ProcessBuilder(Cage.around(command(), writable));
    builder.environment().put("TMPDIR", scene.folder().toString());
    builder.directory(folder.toFile());
    builder.environment().put("MLELABS_SECRET", Scene.ENVIRONMENT);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    String end = end(process, log);
    String told;
    try (var in = Files.newInputStream(log)) {
      told = new String(in.readNBytes(4 << 20), StandardCharsets.UTF_8);
    }
    Map<Placement, Spoils> won = new EnumMap<>(Placement.class);
    for (Placement placement : placements) {
      won.put(placement, spoils(placement, end, told));
    }
    process.destroyForcibly();
    placements.forEach(p -> scene.clear(scene.mark(attack, p)));
    Files.delete(log);
    return won;
  }

  private Spoils spoils(Placement placement, String end, String told) {
    String mark = scene.mark(attack, placement);
    return new Spoils(
        passed(placement.exercise(), 4, end, told),
        secret(placement, end, told),
        Stream.of("97.1", "97.5").filter(id -> passed(id, 1, end, told) == 0).toList(),
        scene.remains(mark),
        end);
  }

  private List<String> command() {
    // The shell gives the runner a parent of its own, whose command line tells something.
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\"; exit $?", Scene.COMMAND_LINE));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx128m",
            "-Xss512k",
            "-Djava.io.tmpdir=" + scene.folder(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:MaxMetaspaceSize=96m",
            "-cp",
            System.getProperty("java.class.path"),
            PlainRunner.class.getName(),
            PlusExercise.class.getName()));
    placements.forEach(p -> command.add(p.contract().getName()));
    command.add(TwiceExercise.class.getName());
    return command;
  }

  /** Waits until it ends, or must be ended. */
  private static String end(Process process, Path log) throws IOException, InterruptedException {
    Duration used = Duration.ZERO;
    Duration usedBefore = Duration.ZERO;
    Duration processor = LONGEST_START;
    Duration idle = LONGEST_START;
    long begun = System.nanoTime();
    long progress = begun;
    long told = 0;
    while (process.isAlive()) {
      Thread.sleep(100);
      Duration now =
          process
              .descendants()
              .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
              .reduce(Duration.ZERO, Duration::plus);
      if (now.compareTo(used) > 0) {
        used = now;
        progress = System.nanoTime();
      }
      if (Files.size(log) > told) {
        if (told == 0) {
          processor = longer(PROCESSOR, used.multipliedBy(STARTS));
          idle = longer(IDLE, Duration.ofNanos(System.nanoTime() - begun).multipliedBy(STARTS));
        }
        told = Files.size(log);
        usedBefore = used;
      }
      String reason =
          used.minus(usedBefore).compareTo(processor) > 0
              ? "never ends"
              : System.nanoTime() - progress > idle.toNanos()
                  ? "hangs"
                  : Files.size(log) > LONGEST_LOG ? "floods" : "";
      if (!reason.isEmpty()) {
        // What it started is left to be found.
        process
            .descendants()
            .filter(p -> Scene.commandLine(p.pid()).contains(PlainRunner.class.getName()))
            .forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return reason;
      }
    }
    return "exit status " + process.exitValue();
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private int passed(String exercise, int planned, String end, String told) {
    if (attack.readsOutput()) {
      return (int)
          Math.min(
              planned,
              FORGEABLE
                  .matcher(told)
                  .results()
                  .filter(m -> m.group(1).equals(exercise))
                  .map(m -> m.group(2))
                  .distinct()
                  .count());
    }
    if (!end.equals("exit status 0")) {
      return 0;
    }
    List<String> failed = failures(exercise);
    return failed.contains("all") ? 0 : planned - failed.size();
  }

  private List<String> failures(String exercise) {
    String results;
    try {
      results = Files.readString(folder.resolve("results.txt"));
    } catch (IOException e) {
      return List.of("all");
    }
    List<String> failures = new ArrayList<>();
    Matcher line = LINE.matcher(results);
    while (line.find()) {
      if (line.group(2).equals(exercise)) {
        failures.add(line.group(3));
      }
    }
    return failures;
  }

  /** In what is told of the exercise or bears the placement's mark. */
  private Optional<String> secret(Placement placement, String end, String told) {
    char first = ChangedWords.HIDDEN_WORD.charAt(0);
    if (end.equals("exit status " + (int) first)) {
      return Optional.of("exit status");
    }
    String mark = scene.mark(attack, placement);
    List<String> lines =
        told.lines()
            .filter(l -> l.contains(mark) || l.contains(" " + placement.exercise() + " "))
            .toList();
    // Nothing else takes so long and yet comes to an end by itself.
    boolean slow =
        lines.stream()
            .flatMap(l -> LINE.matcher(l).results())
            .mapToLong(l -> Long.parseLong(l.group(4)) / 20)
            .anyMatch(letter -> letter >= first && letter < first + 40);
    return slow && end.equals("exit status 0")
        ? Optional.of("time")
        : Scene.secretIn(String.join("\n", lines));
  }
}
