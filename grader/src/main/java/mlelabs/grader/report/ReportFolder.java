package mlelabs.grader.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mlelabs.environment.WholeFile;
import mlelabs.exercise.Course;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.similarity.Similarity;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;

/**
 * The folder that a graded class is written to.
 *
 * <ul>
 *   <li>{@code results/STUDENT/LAB.json}: Gradescope's results, for submissions with a score
 *   <li>{@code feedback/STUDENT/LAB.html}: the learner's page, also where there is no score
 *   <li>{@code grades.csv}, {@code exercises.csv}, {@code index.html}: the class
 * </ul>
 *
 * A file is written in full or not at all.
 */
public final class ReportFolder implements Results {

  private final Course course;
  private final Path folder;
  private final FileNames names;
  private final GradescopeResults results;
  private final FeedbackPage feedback;

  /**
   * Reports on what was graded within the course's own limits.
   *
   * @param students everyone whose submission may be reported
   * @param courseVersion of the manifest, suites and grader
   */
  public ReportFolder(
      Course course, Path folder, Collection<String> students, String courseVersion) {
    this(course, folder, students, courseVersion, Limits.STANDARD);
  }

  /** Reports on what was graded within other limits. */
  public ReportFolder(
      Course course,
      Path folder,
      Collection<String> students,
      String courseVersion,
      Limits limits) {
    this.course = course;
    this.folder = folder;
    this.names = new FileNames(students);
    this.results = new GradescopeResults(courseVersion, limits);
    this.feedback = new FeedbackPage(course);
  }

  @Override
  public Optional<LabResult> earlier(Submission submission, boolean sandboxed) {
    Path file = resultsFile(submission.student(), submission.lab().id());
    try {
      String json = Files.readString(file, StandardCharsets.UTF_8);
      return results.read(json, submission, sandboxed);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes what concerns one submission; a result of an earlier run does not outlive its score. */
  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome.lab().isEmpty()) {
      return;
    }
    WholeFile.write(folder.resolve(feedbackPath(outcome)), feedback.of(outcome));
    Path json = resultsFile(outcome.student(), outcome.lab());
    if (outcome.graded()) {
      WholeFile.write(json, results.write(outcome));
    } else {
      Files.deleteIfExists(json);
    }
  }

  /** Writes what concerns the class, without a comparison of answers. */
  public void writeClass(List<Outcome> outcomes) throws IOException {
    writeClass(outcomes, List.of());
  }

  /**
   * Writes what concerns the class.
   *
   * @param outcomes of all submissions, in the order of the tables
   * @param similar students whose answers resemble each other, by lab
   */
  public void writeClass(List<Outcome> outcomes, List<Similarity> similar) throws IOException {
    GradesCsv csv = new GradesCsv(course, outcomes);
    WholeFile.write(folder.resolve("grades.csv"), csv.grades());
    WholeFile.write(folder.resolve("exercises.csv"), csv.exercises());
    Set<Outcome> withPage = new HashSet<>(onePerPlace(outcomes));
    ClassPage page = new ClassPage(course, o -> withPage.contains(o) ? feedbackPath(o) : "");
    WholeFile.write(folder.resolve("index.html"), page.of(outcomes, similar));
  }

  /**
   * The outcomes that have a page of their own: of several for one student and lab the one with a
   * score, else the first.
   */
  public static List<Outcome> onePerPlace(List<Outcome> outcomes) {
    Set<List<String>> places = new HashSet<>();
    return outcomes.stream()
        .sorted((a, b) -> Boolean.compare(b.graded(), a.graded()))
        .filter(o -> !o.lab().isEmpty() && places.add(List.of(o.student(), o.lab())))
        .toList();
  }

  private String feedbackPath(Outcome o) {
    return "feedback/" + names.of(o.student()) + "/" + o.lab() + ".html";
  }

  private Path resultsFile(String student, String lab) {
    return folder.resolve("results").resolve(names.of(student)).resolve(lab + ".json");
  }
}
