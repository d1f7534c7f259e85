package mlelabs.grader.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import mlelabs.exercise.Lab;
import mlelabs.grader.batch.Batch;
import mlelabs.grader.batch.Progress;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.report.ReportFolder;
import mlelabs.grader.submission.Intake;
import mlelabs.grader.submission.Outcome;

/**
 * A class of the sample lab, handed in as files and graded as the command does it. Notebooks with
 * the same cells are graded once.
 *
 * @param folder holds {@code in} and {@code out}
 */
record SampleClassroom(Path folder) {

  /** Hands in a notebook under its released name. */
  Path handIn(String student, JsonNode notebook) throws IOException {
    return handIn(
        student + "/97-attacked.ipynb", notebook.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Hands in a file. */
  Path handIn(String path, byte[] content) throws IOException {
    Path file = in().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  Path in() {
    return folder.resolve("in");
  }

  Path out() {
    return folder.resolve("out");
  }

  /** Grades everything that was handed in, in one batch. */
  List<Outcome> grade(SampleSandbox sandbox) throws IOException, InterruptedException {
    Intake intake = Intake.of(SampleSandbox.course(), List.of(in()), Optional.empty(), out());
    ReportFolder reports =
        new ReportFolder(
            SampleSandbox.course(), out(), intake.students(), "sample", SampleSandbox.LIMITS);
    List<Outcome> outcomes =
        new ArrayList<>(
            new Batch(
                    new OncePerContent(sandbox.grader(), new ConcurrentHashMap<>()),
                    reports,
                    new Batch.Options(2, false, true))
                .run(intake.submissions(), new Silence()));
    for (Outcome rejected : ReportFolder.onePerPlace(intake.rejected())) {
      if (outcomes.stream().noneMatch(o -> o.student().equals(rejected.student()))) {
        reports.write(rejected);
      }
    }
    outcomes.addAll(intake.rejected());
    outcomes.sort(Outcome.ORDER);
    reports.writeClass(outcomes, List.of());
    return outcomes;
  }

  private record OncePerContent(
      SubmissionGrader grader, Map<List<String>, CompletableFuture<LabResult>> known)
      implements SubmissionGrader {

    @Override
    public LabResult grade(Lab lab, List<String> cells)
        throws NotGradedException, InterruptedException {
      CompletableFuture<LabResult> mine = new CompletableFuture<>();
      CompletableFuture<LabResult> first = known.putIfAbsent(cells, mine);
      if (first == null) {
        try {
          LabResult result = grader.grade(lab, cells);
          mine.complete(result);
          return result;
        } finally {
          mine.completeExceptionally(new IllegalStateException("its twin was not graded"));
        }
      }
      try {
        return first.get();
      } catch (ExecutionException e) {
        throw new NotGradedException("its twin was not graded", e);
      }
    }

    @Override
    public Duration processorTime() {
      return grader.processorTime();
    }

    @Override
    public void close() {}
  }

  /** Hears and says nothing. */
  static final class Silence implements Progress {

    @Override
    public void done(Outcome outcome, int done, int total) {}

    @Override
    public void end() {}
  }
}
