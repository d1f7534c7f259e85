package mlelabs.grader.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mlelabs.grader.benchmark.Measurement.TimedLine;

/**
 * nbgrader, as an instructor runs it: the assignment is released once, which is not measured; then
 * {@code autograde} and {@code generate_feedback} each go through all submissions in one process.
 *
 * @param python with nbgrader and the kernel
 * @param course nbgrader's course folder
 */
record NbgraderGrading(PeerPython python, Path course) {

  private static final String ASSIGNMENT = "ten";

  /** What nbgrader says when it begins to grade a submission, and to write its feedback. */
  private static final String GRADING = " INFO] Sanitizing ";

  private static final String TELLING = " INFO] Converting notebook ";

  /** Makes the course. */
  static NbgraderGrading make(PeerPython python, Path course, List<Answers> lab)
      throws IOException, InterruptedException {
    Files.createDirectories(course);
    Files.writeString(
        course.resolve("nbgrader_config.py"),
        "c = get_config()\nc.CourseDirectory.root = \"" + course + "\"\n");
    write(course.resolve("source").resolve(ASSIGNMENT), NbgraderNotebook.source(lab));
    NbgraderGrading grading = new NbgraderGrading(python, course);
    grading.nbgrader("generate_assignment", "--force");
    return grading;
  }

  private static void write(Path folder, String notebook) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(NbgraderNotebook.FILE), notebook);
  }

  /** Grades learners. */
  Graded run(List<Answers> lab, List<Learner> learners) throws IOException, InterruptedException {
    for (Learner learner : learners) {
      Path folder = course.resolve("submitted").resolve(learner.name()).resolve(ASSIGNMENT);
      write(folder, NbgraderNotebook.of(lab, learner));
    }
    Measurement graded = nbgrader("autograde", "--force");
    Measurement told = nbgrader("generate_feedback", "--force");
    Duration own = graded.own().plus(told.own());
    return new Graded(
        "nbgrader, a sample",
        graded.wall().plus(told.wall()),
        own,
        graded.waitedFor().plus(told.waitedFor()).minus(own),
        sums(walls(graded, GRADING), walls(told, TELLING)),
        Math.max(graded.peakBytes(), told.peakBytes()));
  }

  /** How many exercises got all their points, of all learners together. */
  int passed() throws SQLException {
    String url = "jdbc:sqlite:" + course.resolve("gradebook.db");
    try (Connection gradebook = DriverManager.getConnection(url);
        Statement query = gradebook.createStatement();
        ResultSet count = query.executeQuery("SELECT COUNT(*) FROM grade WHERE auto_score = 10")) {
      return count.getInt(1);
    }
  }

  private Measurement nbgrader(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python.program("nbgrader")));
    command.addAll(List.of(words));
    command.add(ASSIGNMENT);
    Measurement m = Measurement.of(command, course, environment());
    Files.writeString(course.resolve(words[0] + ".log"), m.output());
    if (m.status() != 0 && words[0].startsWith("generate")) {
      throw new IllegalStateException(command + " must succeed, but: " + m.output());
    }
    return m;
  }

  /** The same Java as ours, and no settings of the one who measures. */
  private Map<String, String> environment() {
    String path = python.programs() + ":" + Path.of(System.getProperty("java.home"), "bin");
    return Map.of(
        "PATH",
        path + ":" + System.getenv("PATH"),
        "HOME",
        course.toString(),
        "JUPYTER_CONFIG_DIR",
        course.resolve("settings").toString(),
        "JUPYTER_PREFER_ENV_PATH",
        "1");
  }

  private static List<Duration> walls(Measurement m, String mark) {
    List<Duration> begun =
        m.lines().stream()
            .filter(line -> line.text().contains(mark))
            .map(TimedLine::after)
            .toList();
    return IntStream.range(0, begun.size())
        .mapToObj(i -> (i + 1 < begun.size() ? begun.get(i + 1) : m.wall()).minus(begun.get(i)))
        .toList();
  }

  private static List<Duration> sums(List<Duration> first, List<Duration> second) {
    return IntStream.range(0, first.size())
        .mapToObj(i -> first.get(i).plus(i < second.size() ? second.get(i) : Duration.ZERO))
        .toList();
  }
}
