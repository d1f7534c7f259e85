package mlelabs.grader.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.report.Results;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;

/**
 * Grades submissions side by side. What became of each is written before the next is begun, so an
 * interrupted batch loses only what was under way. A fault of the grader gives that submission a
 * reason, never a zero, and stops nothing else.
 *
 * @param grader safe to call from several threads
 * @param reports where results go, and where an earlier run left some
 * @param options how to go about it
 */
public record Batch(SubmissionGrader grader, Results reports, Options options) {

  /**
   * How a batch is graded.
   *
   * @param jobs how many submissions at once
   * @param resume whether results of an earlier run are taken where the submission, the course and
   *     the confinement are the same
   * @param sandboxed whether submissions are confined
   */
  public record Options(int jobs, boolean resume, boolean sandboxed) {

    /**
     * @throws IllegalArgumentException if there are less than 1 jobs
     */
    public Options {
      if (jobs < 1) {
        throw new IllegalArgumentException("jobs must be at least 1, but were " + jobs);
      }
    }
  }

  /**
   * Grades them all.
   *
   * @return what became of each, in the order in which they finished
   */
  public List<Outcome> run(List<Submission> submissions, Progress progress)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(options.jobs());
    try {
      CompletionService<Outcome> finished = new ExecutorCompletionService<>(threads);
      submissions.forEach(submission -> finished.submit(() -> outcome(submission)));
      List<Outcome> outcomes = new ArrayList<>();
      while (outcomes.size() < submissions.size()) {
        outcomes.add(finished.take().get());
        progress.done(outcomes.get(outcomes.size() - 1), outcomes.size(), submissions.size());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a submission must have an outcome", e);
    } finally {
      threads.shutdownNow();
      progress.end();
    }
  }

  private Outcome outcome(Submission submission) throws InterruptedException {
    Outcome outcome = graded(submission);
    try {
      reports.write(outcome);
      return outcome;
    } catch (IOException | RuntimeException e) {
      return submission.notGraded("its reports cannot be written: " + reason(e));
    }
  }

  private Outcome graded(Submission submission) throws InterruptedException {
    Optional<LabResult> earlier =
        options.resume() ? reports.earlier(submission, options.sandboxed()) : Optional.empty();
    if (earlier.isPresent()) {
      return submission.graded(earlier.get());
    }
    try {
      LabResult result = grader.grade(submission.lab(), submission.cells());
      return complete(submission, result)
          ? submission.graded(result)
          : submission.notGraded("the grader left an exercise out");
    } catch (NotGradedException e) {
      return submission.notGraded(reason(e));
    } catch (RuntimeException | Error e) {
      return submission.notGraded("the grader failed: " + reason(e));
    }
  }

  private static boolean complete(Submission submission, LabResult result) {
    List<LabExercise> answered = result.exercises().stream().map(ExerciseResult::exercise).toList();
    return answered.equals(submission.lab().exercises());
  }

  private static String reason(Throwable e) {
    return e instanceof NotGradedException n
        ? Objects.requireNonNullElse(n.getMessage(), "")
        : e.toString();
  }
}
