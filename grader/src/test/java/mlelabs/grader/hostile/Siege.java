package mlelabs.grader.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.exercise.Lab;
import mlelabs.grader.batch.Batch;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.report.ReportFolder;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;
import mlelabs.grader.suite.lab97.ChangedWords;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A family of attacks, tried on the plain runner and then on the course's grader, with an honest
 * submission among them. What came of it is written to {@code target/hostile} as a table.
 */
final class Siege {

  private static final int AT_ONCE = 2;
  private static final int TRIES = 3;
  private static final List<String> NEIGHBOURS = List.of("97.1", "97.5");
  private static final String HONEST = "honest";

  private final String family;
  private final List<Attack> attacks;
  private final Path folder;
  private final Map<String, Spoils> plain = new TreeMap<>();
  private final Map<String, Spoils> sandboxed = new TreeMap<>();
  private double honestScore;

  private Siege(String family, Path folder) throws IOException {
    this.family = family;
    this.attacks = Attack.family(family);
    this.folder = folder;
  }

  /**
   * Tries a family.
   *
   * @param folder an empty one
   * @return a test for each attack, placement and prize
   */
  static Stream<DynamicNode> of(String family, SampleSandbox sandbox, Path folder)
      throws Exception {
    Siege siege = new Siege(family, folder);
    siege.tryPlainRunner();
    siege.trySandbox(sandbox);
    siege.writeTable();
    return siege.tests();
  }

  private static String key(Attack attack, Placement placement) {
    return attack + " " + placement;
  }

  private void tryPlainRunner() throws Exception {
    Path open = Files.createDirectories(folder.resolve("plain"));
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try (Scene scene = new Scene("plain" + ProcessHandle.current().pid(), open, 100, true)) {
      Map<Attack, List<Future<Map<Placement, Spoils>>>> runs = new LinkedHashMap<>();
      for (Attack attack : attacks) {
        runs.put(
            attack,
            attack.plainRuns().stream()
                .map(placements -> threads.submit(() -> plainly(attack, placements, scene)))
                .toList());
      }
      for (Map.Entry<Attack, List<Future<Map<Placement, Spoils>>>> run : runs.entrySet()) {
        for (Future<Map<Placement, Spoils>> won : run.getValue()) {
          won.get().forEach((placement, spoils) -> plain.put(key(run.getKey(), placement), spoils));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * That an attack is real is shown by one run which it wins, so what hangs on the machine's load
   * has a few tries.
   */
  private Map<Placement, Spoils> plainly(Attack attack, List<Placement> placements, Scene scene)
      throws IOException, InterruptedException {
    Map<Placement, Spoils> best = new EnumMap<>(Placement.class);
    for (int i = 0; i < TRIES && !wins(attack, placements, best); i++) {
      PlainRun.of(attack, placements, scene, folder)
          .forEach((p, won) -> best.merge(p, won, (a, b) -> a.hold(attack.prize()) ? a : b));
    }
    return best;
  }

  private static boolean wins(
      Attack attack, List<Placement> placements, Map<Placement, Spoils> won) {
    return placements.stream().allMatch(p -> won.containsKey(p) && at(won, p).hold(attack.prize()));
  }

  private void trySandbox(SampleSandbox sandbox) throws Exception {
    Path open = Files.createDirectories(folder.resolve("open"));
    Lab lab = SampleSandbox.lab();
    try (Scene scene =
        new Scene("guarded" + ProcessHandle.current().pid(), open, 1_000_000, false)) {
      List<Submission> submissions = new ArrayList<>();
      submissions.add(
          new Submission(
              HONEST, lab, folder.resolve(HONEST), NotebookFile.answers(), "0".repeat(64)));
      for (Attack attack : attacks) {
        submissions.add(
            new Submission(
                attack.name(),
                lab,
                folder.resolve(attack.name()),
                attack.notebook(scene, attack.placements()),
                "0".repeat(64)));
      }
      Path out = folder.resolve("out");
      List<String> students = submissions.stream().map(Submission::student).toList();
      ReportFolder reports =
          new ReportFolder(SampleSandbox.course(), out, students, "sample", SampleSandbox.LIMITS);
      List<Outcome> outcomes =
          new Batch(sandbox.grader(), reports, new Batch.Options(AT_ONCE, false, true))
              .run(submissions, new SampleClassroom.Silence());
      Map<String, Outcome> results =
          outcomes.stream().collect(Collectors.toMap(Outcome::student, o -> o));
      honestScore = at(results, HONEST).result().map(LabResult::score).orElse(0.0);
      for (Attack attack : attacks) {
        for (Placement placement : attack.placements()) {
          sandboxed.put(
              key(attack, placement),
              spoils(attack, placement, at(results, attack.name()), scene, out));
        }
      }
    }
  }

  private Spoils spoils(Attack attack, Placement placement, Outcome outcome, Scene scene, Path out)
      throws InterruptedException {
    String mark = scene.mark(attack, placement);
    Optional<String> secret = secret(attack, mark, out);
    List<String> remains = remains(scene, mark);
    if (!outcome.graded()) {
      // What makes the grader give up has cost everyone else the points.
      return new Spoils(0, secret, NEIGHBOURS, remains, "not graded: " + outcome.reason());
    }
    Map<String, ExerciseResult> exercises =
        outcome.result().orElseThrow().exercises().stream()
            .collect(Collectors.toMap(e -> e.exercise().id(), e -> e));
    ExerciseResult attacked = at(exercises, placement.exercise());
    return new Spoils(
        attacked.testsPassed(),
        secret,
        NEIGHBOURS.stream().filter(id -> at(exercises, id).status() != Status.PASSED).toList(),
        remains,
        attacked.status().label());
  }

  /** In what the learner is told, or in what the method answered with. */
  private Optional<String> secret(Attack attack, String mark, Path out) {
    Optional<String> told;
    try (Stream<Path> files = Files.walk(out)) {
      told =
          files
              .filter(Files::isRegularFile)
              .filter(f -> f.toString().contains("/" + attack.name() + "/"))
              .flatMap(f -> Scene.secretIn(text(f)).stream())
              .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // What it was asked it may answer with.
    return told.or(
        () ->
            ChangedWords.ANSWERED.stream()
                .filter(a -> a.startsWith(mark + " "))
                .flatMap(a -> Scene.secretIn(a.replace(ChangedWords.HIDDEN_WORD, "")).stream())
                .findFirst());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A killed process may take a moment to be gone. */
  private static List<String> remains(Scene scene, String mark) throws InterruptedException {
    List<String> remains = scene.remains(mark);
    for (int i = 0; i < 300 && !remains.isEmpty(); i++) {
      Thread.sleep(100);
      remains = scene.remains(mark);
    }
    return remains;
  }

  private static <K, T> T at(Map<K, T> all, K key) {
    return Optional.ofNullable(all.get(key)).orElseThrow(() -> new AssertionError("no " + key));
  }

  // ---- what is demanded

  private Stream<DynamicNode> tests() {
    return Stream.concat(
        Stream.of(
            DynamicTest.dynamicTest(
                "an honest submission among them keeps its points",
                () -> assertEquals(50, honestScore))),
        attacks.stream().map(this::tests));
  }

  private DynamicNode tests(Attack attack) {
    return DynamicContainer.dynamicContainer(
        attack.name(), attack.placements().stream().flatMap(p -> tests(attack, p)));
  }

  private Stream<DynamicNode> tests(Attack attack, Placement placement) {
    Spoils here = at(sandboxed, key(attack, placement));
    String name = attack + ", " + placement + ": ";
    Stream<DynamicNode> real =
        Stream.ofNullable(plain.get(key(attack, placement)))
            .map(
                there ->
                    DynamicTest.dynamicTest(
                        name + "wins " + attack.prize() + " in a plain runner",
                        () -> assertTrue(there.hold(attack.prize()), there::toString)));
    return Stream.concat(
        real,
        Stream.of(
            DynamicTest.dynamicTest(
                name + "is really made here",
                () -> assertNotEquals(Status.COMPILE_ERROR.label(), here.end())),
            DynamicTest.dynamicTest(
                name + "gains no point", () -> assertEquals(0, here.points(), here::toString)),
            DynamicTest.dynamicTest(
                name + "reveals nothing",
                () -> assertEquals(Optional.empty(), here.secret(), here::toString)),
            DynamicTest.dynamicTest(
                name + "harms no neighbour",
                () -> assertEquals(List.of(), here.lost(), here::toString)),
            DynamicTest.dynamicTest(
                name + "leaves nothing behind",
                () -> assertEquals(List.of(), here.remains(), here::toString))));
  }

  // ---- the table

  private void writeTable() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Attack attack : attacks) {
      for (Placement placement : attack.placements()) {
        Spoils there = plain.get(key(attack, placement));
        Spoils here = at(sandboxed, key(attack, placement));
        table.append(
            "| %s | %s | %s | %s | %s (%s) |%n"
                .formatted(
                    family,
                    attack,
                    placement,
                    there == null
                        ? "– (" + attack.hopeless().get(placement) + ")"
                        : there.brief() + " (" + there.end() + ")",
                    here.brief(),
                    here.end()));
      }
    }
    Path file =
        Files.createDirectories(Path.of("target/hostile"))
            .resolve(family + "-" + Runtime.version().feature() + ".md");
    Files.writeString(
        file,
        "| family | attack | placement | won in a plain runner | won here |\n|---|---|---|---|---|\n"
            + table);
  }
}
