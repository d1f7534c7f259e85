package mlelabs.grader.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.TestOutcome;
import mlelabs.exercise.TestRun;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Fault;
import mlelabs.grader.sandbox.WorkerPool;
import mlelabs.grader.sandbox.WorkerProcess;
import mlelabs.worker.LostPeerException;
import mlelabs.worker.Session.ExerciseState;
import org.jspecify.annotations.Nullable;

/**
 * Grades each submission in a worker of its own. An exercise that ends its worker, or leaves
 * threads running in it, costs nothing but itself: the next one finds a new worker, in which the
 * declarations are evaluated again.
 */
public final class SandboxedGrader implements SubmissionGrader {

  private final WorkerPool pool;

  /**
   * @param pool starts the workers; closed with this grader
   */
  public SandboxedGrader(WorkerPool pool) {
    this.pool = pool;
  }

  @Override
  public LabResult grade(Lab lab, List<String> cells)
      throws NotGradedException, InterruptedException {
    List<Contract> contracts = lab.exercises().stream().map(e -> Contract.of(lab, e)).toList();
    try (Submission submission = new Submission(lab, contracts, cells)) {
      List<ExerciseResult> results = new ArrayList<>();
      for (int i = 0; i < contracts.size(); i++) {
        results.add(submission.grade(i));
      }
      return new LabResult(lab, results, pool.confines());
    } catch (ConfinementException e) {
      throw new NotGradedException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Duration processorTime() {
    return pool.processorTime();
  }

  @Override
  public void close() {
    pool.close();
  }

  /** One submission and the worker that it has at the moment. */
  private final class Submission implements AutoCloseable {

    private final Lab lab;
    private final List<Contract> contracts;
    private final List<String> cells;
    private @Nullable WorkerProcess worker;
    private List<ExerciseState> states = List.of();
    private Optional<Fault> unusable = Optional.empty();

    Submission(Lab lab, List<Contract> contracts, List<String> cells) {
      this.lab = lab;
      this.contracts = contracts;
      this.cells = cells;
    }

    ExerciseResult grade(int i) throws ConfinementException, InterruptedException {
      LabExercise exercise = lab.exercises().get(i);
      Contract contract = contracts.get(i);
      Class<?> suite = Suites.of(contract);
      WorkerProcess current = usableWorker();
      if (current == null) {
        return Scores.faulted(exercise, suite, unusable.orElseThrow(), List.of());
      }
      ExerciseState state = states.get(i);
      Optional<ExerciseResult> unfit = Scores.withoutTests(exercise, suite, contract, state, cells);
      if (unfit.isPresent()) {
        return unfit.get();
      }
      List<TestOutcome> outcomes = TestRun.of(suite, current.exercise(i, contract));
      Optional<Fault> fault = current.fault();
      if (fault.isPresent() || current.hasStrayThreads()) {
        close();
      }
      return fault
          .map(f -> Scores.faulted(exercise, suite, f, outcomes))
          .orElseGet(() -> Scores.of(exercise, outcomes));
    }

    /** The present worker, or a new one with the notebook's declarations; null if these fault. */
    private @Nullable WorkerProcess usableWorker()
        throws ConfinementException, InterruptedException {
      if (worker == null && unusable.isEmpty()) {
        WorkerProcess fresh = pool.take(lab, contracts);
        worker = fresh;
        try {
          states = fresh.evaluate(cells);
        } catch (LostPeerException e) {
          unusable =
              fresh
                  .fault()
                  .map(f -> new Fault(f.kind(), "evaluating the notebook's cells " + f.message()))
                  .or(
                      () ->
                          Optional.of(
                              new Fault(Fault.Kind.CRASHED, String.valueOf(e.getMessage()))));
          close();
        }
      }
      return worker;
    }

    @Override
    public void close() {
      if (worker != null) {
        pool.end(worker);
        worker = null;
      }
    }
  }
}
