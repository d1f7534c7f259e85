package mlelabs.grader.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.environment.Installation;

/**
 * Makes a class of 300 learners with ten exercises each, grades it with {@code course grade} and a
 * sample of it with nbgrader, and writes {@code results.md}.
 *
 * <p>Arguments: the folder to write to; how many learners, and how many of them nbgrader gets, if
 * any; the names of the benchmarks that are wanted, separated by commas, of which only {@code
 * grading} is here, and none means all.
 */
final class GradingBenchmark {

  private static final String NAME = "grading";
  private static final long SEED = 98;

  /** nbgrader would wait for its time-out, or grade nothing. */
  private static final Set<Learner.Kind> NOT_FOR_NBGRADER =
      EnumSet.of(Learner.Kind.ENDLESS_LOOP, Learner.Kind.BROKEN_FILE);

  private final Path out;
  private final List<Answers> lab;
  private final List<Learner> learners;

  private GradingBenchmark(Path out, List<Answers> lab, int size) {
    this.out = out;
    this.lab = lab;
    this.learners = MixedClass.of(lab, size, SEED);
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    String wanted = arguments.length > 3 ? arguments[3] : "";
    if (!wanted.isBlank() && !Arrays.asList(wanted.split("\\s*,\\s*")).contains(NAME)) {
      return;
    }
    Path out = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    new GradingBenchmark(out, Answers.ofTheLab(), Integer.parseInt(arguments[1]))
        .run(Integer.parseInt(arguments[2]));
  }

  private void run(int sampleSize) throws IOException, InterruptedException, SQLException {
    List<String> report = new ArrayList<>(conditions());
    CourseGrading course = handIn();
    Graded ours = course.run();
    requireAllPoints(course);
    report.add("load average after ours " + load());
    List<Graded> graded = new ArrayList<>(List.of(ours));
    if (sampleSize > 0) {
      PeerPython python = PeerPython.with(resource("requirements.txt"), out.resolve("venv"));
      NbgraderGrading nbgrader = NbgraderGrading.make(python, fresh("nbgrader"), lab);
      List<Learner> sample = sample(sampleSize);
      graded.add(nbgrader.run(lab, sample));
      report.add("load average after nbgrader " + load());
      report.add("nbgrader's sample: " + kinds(sample) + "; " + python.versions());
      report.add(
          "exercises of the sample with all points: mlelabs %d, nbgrader %d of %d"
              .formatted(course.passed(names(sample)), nbgrader.passed(), lab.size() * sampleSize));
    }
    write(report, graded);
  }

  private CourseGrading handIn() throws IOException {
    Installation real = Installation.locate();
    SampleCourse course = SampleCourse.make(fresh("course"), real, lab);
    Path submissions = fresh("submissions");
    for (Learner learner : learners) {
      Path file = submissions.resolve(learner.name()).resolve(NbgraderNotebook.FILE);
      Files.createDirectories(file.getParent());
      Files.writeString(file, NbgraderNotebook.of(lab, learner));
    }
    Path jar = real.home().resolve("grader/target/course.jar");
    return new CourseGrading(course, jar, submissions, fresh("grades"));
  }

  /** A grader that is fast because it grades wrongly is not worth measuring. */
  private void requireAllPoints(CourseGrading course) throws IOException {
    Set<String> right =
        names(learners.stream().filter(l -> l.kind() == Learner.Kind.RIGHT).toList());
    int passed = course.passed(right);
    if (passed != right.size() * lab.size()) {
      throw new IllegalStateException(
          "all %d right answers must get all points, but %d did"
              .formatted(right.size() * lab.size(), passed));
    }
  }

  private static Set<String> names(List<Learner> learners) {
    return learners.stream().map(Learner::name).collect(Collectors.toSet());
  }

  private List<Learner> sample(int size) {
    List<Learner> candidates =
        new ArrayList<>(
            learners.stream().filter(l -> !NOT_FOR_NBGRADER.contains(l.kind())).toList());
    Collections.shuffle(candidates, new Random(SEED));
    return candidates.stream().limit(size).toList();
  }

  private void write(List<String> conditions, List<Graded> graded) throws IOException {
    StringBuilder report = new StringBuilder("# Grading\n\n");
    conditions.forEach(line -> report.append("- ").append(line).append('\n'));
    report.append('\n').append(Graded.HEADING);
    graded.forEach(g -> report.append(g.row(graded.get(0))));
    Files.writeString(out.resolve("results.md"), report);
    System.out.println(report);
  }

  private List<String> conditions() throws IOException {
    return List.of(
        "%s, Java %s, %d cores"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors()),
        "load average before " + load(),
        "the class: " + kinds(learners) + "; ten exercises each, with 6 hidden tests",
        "times on a shared machine vary; processor time less than wall time");
  }

  private static String kinds(List<Learner> learners) {
    Map<Learner.Kind, Long> counts =
        learners.stream().collect(Collectors.groupingBy(Learner::kind, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getValue() + " " + e.getKey().words())
        .collect(Collectors.joining(", "));
  }

  private static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).strip();
  }

  private Path fresh(String name) throws IOException {
    Path folder = out.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private static Path resource(String name) throws IOException {
    var url = GradingBenchmark.class.getResource(name);
    if (url == null) {
      throw new IOException("there must be a resource " + name + " beside the benchmark");
    }
    return Path.of(java.net.URI.create(url.toString()));
  }
}
