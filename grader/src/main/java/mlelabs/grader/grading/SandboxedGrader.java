package mlelabs.grader.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mlelabs.compiler.Compilation.ExerciseState;
import mlelabs.compiler.Compilation.Place;
import mlelabs.compiler.Compilation.Run;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.TestOutcome;
import mlelabs.exercise.TestRun;
import mlelabs.grader.sandbox.CompiledSubmission;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Fault;
import mlelabs.grader.sandbox.WorkerPool;
import mlelabs.grader.sandbox.WorkerProcess;
import mlelabs.worker.Frame;
import mlelabs.worker.LostPeerException;
import org.jspecify.annotations.Nullable;

/**
 * Compiles each submission in a process that does not run it, and runs it in a worker of its own.
 * An exercise that ends its worker, or leaves threads running in it, costs nothing but itself: the
 * next one finds a new worker with the same classes.
 */
public final class SandboxedGrader implements SubmissionGrader {

  private static final int MOST_LEFT_OUT = 3;

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
    return graded(lab, cells, id -> Optional.of(""));
  }

  @Override
  public LabResult grade(Lab lab, List<String> cells, Map<String, String> tests)
      throws NotGradedException, InterruptedException {
    return graded(lab, cells, id -> Optional.ofNullable(tests.get(id)));
  }

  /**
   * @param tests which test of an exercise to run: "" for all, nothing for none
   */
  private LabResult graded(Lab lab, List<String> cells, Function<String, Optional<String>> tests)
      throws NotGradedException, InterruptedException {
    List<Contract> contracts = lab.exercises().stream().map(e -> Contract.of(lab, e)).toList();
    try {
      CompiledSubmission compiled = pool.compile(contracts, cells);
      try (Submission submission = new Submission(lab, compiled)) {
        List<ExerciseResult> results = new ArrayList<>();
        for (int i = 0; i < contracts.size(); i++) {
          Optional<String> test = tests.apply(lab.exercises().get(i).id());
          if (test.isPresent()) {
            results.add(submission.grade(i, test.get()));
          }
        }
        return new LabResult(lab, results, pool.confines());
      }
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
    private final CompiledSubmission compiled;
    private final Set<Run> without = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable WorkerProcess worker;
    private boolean[] callable = {};
    private Optional<Fault> unusable = Optional.empty();

    Submission(Lab lab, CompiledSubmission compiled) {
      this.lab = lab;
      this.compiled = compiled;
    }

    ExerciseResult grade(int i, String test) throws ConfinementException, InterruptedException {
      LabExercise exercise = lab.exercises().get(i);
      Contract contract = compiled.contracts().get(i);
      Class<?> suite = Suites.of(contract);
      ExerciseState state = compiled.compiled().exercises().get(i);
      Optional<ExerciseResult> unfit =
          Scores.withoutTests(exercise, suite, contract, state, compiled.cells());
      if (unfit.isPresent()) {
        return unfit.get();
      }
      return Scores.withRemarks(tested(i, exercise, contract, suite, test), remarks)
          .withRunTimeNames(state.runTimeNames());
    }

    private ExerciseResult tested(
        int i, LabExercise exercise, Contract contract, Class<?> suite, String test)
        throws ConfinementException, InterruptedException {
      WorkerProcess current = usableWorker();
      if (current == null) {
        return Scores.faulted(exercise, suite, unusable.orElseThrow(), List.of(), Optional.empty());
      }
      if (!callable[i]) {
        Fault unlinked = new Fault(Fault.Kind.CRASHED, "could not be linked");
        return Scores.faulted(exercise, suite, unlinked, List.of(), Optional.empty());
      }
      List<TestOutcome> outcomes =
          TestRun.of(suite, test, current.exercise(i, contract), current::strayThreads);
      Optional<Fault> fault = current.fault();
      Optional<CellError> spot =
          fault.isPresent() ? spot(current.frames(), fault.get().message()) : Optional.empty();
      boolean innocent =
          fault.isPresent() && current.leftThreadsWhileLoading() && leaveInitialisersOut();
      if (fault.isPresent() || current.mustBeReplaced()) {
        close();
      }
      if (innocent) {
        return tested(i, exercise, contract, suite, test);
      }
      return fault
          .map(f -> Scores.faulted(exercise, suite, f, outcomes, spot))
          .orElseGet(() -> Scores.of(exercise, outcomes));
    }

    /** The line of the learner's own code at which a worker was stopped. */
    private Optional<CellError> spot(List<Frame> frames, String message)
        throws ConfinementException {
      if (frames.isEmpty()) {
        return Optional.empty();
      }
      return pool.spinning(compiled, frames)
          .filter(place -> place.cell() >= 0 && place.cell() < compiled.cells().size())
          .map(
              place ->
                  new CellError(
                      compiled.cells().get(place.cell()),
                      Math.max(1, place.line()),
                      1,
                      message + "; it was spinning here"));
    }

    /** The present worker, or a new one with the notebook loaded; null if that faults. */
    private @Nullable WorkerProcess usableWorker()
        throws ConfinementException, InterruptedException {
      while (worker == null && unusable.isEmpty()) {
        WorkerProcess fresh = pool.take(lab, compiled.contracts());
        worker = fresh;
        try {
          callable = fresh.load(compiled.compiled(), without);
        } catch (LostPeerException e) {
          Fault fault =
              fresh
                  .fault()
                  .orElseGet(() -> new Fault(Fault.Kind.CRASHED, String.valueOf(e.getMessage())));
          leaveOut(fresh.running(), fault);
          close();
        }
      }
      return worker;
    }

    /** What initialises a variable may end a worker; the next one goes without. */
    private void leaveOut(Optional<Run> run, Fault fault) {
      Optional<Place> place = run.flatMap(Run::place);
      if (place.isEmpty() || without.size() >= MOST_LEFT_OUT) {
        if (!leaveInitialisersOut()) {
          String message = "cannot be called: loading the notebook " + fault.message();
          unusable = Optional.of(new Fault(fault.kind(), message));
        }
        return;
      }
      without.add(run.orElseThrow());
      remarks.add(
          String.format(
              Locale.ROOT,
              "The variable that is declared in line %d of code cell %d has no value here: its"
                  + " initialiser %s.",
              place.get().line(),
              place.get().cell() + 1,
              fault.message()));
    }

    /**
     * Where no initialiser can be blamed alone: what one left running may end a worker at any time.
     *
     * @return whether there was one to leave out
     */
    private boolean leaveInitialisersOut() {
      List<Run> initialisers =
          compiled.compiled().runs().stream().filter(r -> r.place().isPresent()).toList();
      boolean some = without.addAll(initialisers);
      if (some) {
        remarks.add("Variables have no value here: with their initialisers the process ended.");
      }
      return some;
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
