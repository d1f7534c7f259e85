package mlelabs.grader.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mlelabs.grader.benchmark.Measurement.TimedLine;

/**
 * {@code course grade}, as {@code mvn -Pgrade} runs it.
 *
 * @param course what it grades
 * @param jar the command
 * @param submissions one folder for each learner
 * @param out where its reports go
 */
record CourseGrading(SampleCourse course, Path jar, Path submissions, Path out) {

  private static final int JOBS = 2;
  private static final int SOME_NOT_GRADED = 3;

  /** As {@code mvn -Pgrade} starts it. */
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final Pattern DONE = Pattern.compile("\\[ *\\d+/\\d+\\] ([\\w-]+).*");
  private static final Pattern PROCESSOR_TIME =
      Pattern.compile("processor time a submission: ([\\d.]+) s in the sandbox.*");

  /** Grades a class. */
  Graded run() throws IOException, InterruptedException {
    Measurement m = Measurement.of(command(), Path.of("."), Map.of("LC_ALL", "C.UTF-8"));
    List<TimedLine> done =
        m.lines().stream().filter(line -> DONE.matcher(line.text()).matches()).toList();
    if (m.status() != 0 && m.status() != SOME_NOT_GRADED || done.isEmpty()) {
      throw new IllegalStateException("the class must be graded, but: " + m.output());
    }
    Duration running = Duration.ofNanos((long) (sandboxSeconds(m) * done.size() * 1e9));
    return new Graded(
        "mlelabs, %d jobs".formatted(JOBS), m.wall(), m.own(), running, walls(done), m.peakBytes());
  }

  private List<String> command() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = String.join(":", course.manifest().toString(), suites(), jar.toString());
    return Stream.concat(
            Stream.concat(
                Stream.concat(Stream.of(java), OPTIONS.stream()),
                Stream.of("-Dmlelabs.home=" + course.home(), "-cp", classPath)),
            Stream.of(
                "mlelabs.grader.command.Course",
                "grade",
                submissions.toString(),
                "--out=" + out,
                "--jobs=" + JOBS))
        .toList();
  }

  /** How many exercises of these learners got all their points. */
  int passed(Set<String> learners) throws IOException {
    return (int)
        Files.readAllLines(out.resolve("exercises.csv")).stream()
            .map(line -> line.split(","))
            .filter(field -> learners.contains(field[0]) && field[7].equals("passed"))
            .count();
  }

  private static String suites() {
    return CourseGrading.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private static double sandboxSeconds(Measurement m) {
    return m.lines().stream()
        .map(line -> PROCESSOR_TIME.matcher(line.text()))
        .filter(Matcher::matches)
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no processor time in: " + m.output()));
  }

  /**
   * Submissions are begun in the order of their names, the first ones at the start, each other one
   * when one more is done.
   */
  private static List<Duration> walls(List<TimedLine> done) {
    List<Duration> ended = done.stream().map(TimedLine::after).sorted().toList();
    List<TimedLine> begun = done.stream().sorted(Comparator.comparing(l -> student(l))).toList();
    return IntStream.range(0, begun.size())
        .mapToObj(i -> begun.get(i).after().minus(i < JOBS ? Duration.ZERO : ended.get(i - JOBS)))
        .toList();
  }

  private static String student(TimedLine line) {
    Matcher done = DONE.matcher(line.text());
    return done.matches() ? done.group(1) : "";
  }
}
