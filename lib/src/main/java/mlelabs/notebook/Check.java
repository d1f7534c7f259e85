package mlelabs.notebook;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.spi.SPIResolutionException;
import mlelabs.exercise.Contract;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.TestOutcome;
import mlelabs.notebook.CheckResult.Finding;
import mlelabs.notebook.CheckResult.State;

/**
 * Runs an exercise's visible examples against the learner's own method.
 *
 * @param answers where the method is found
 * @param limit how long all examples may take
 */
record Check(Answers answers, Duration limit) {

  private static final int LONGEST_DETAIL = 600;
  private static final String TODO = "TODO ";

  CheckResult of(LabExercise exercise, Contract contract) throws InterruptedException {
    Answer answer = answers.find(contract);
    if (answer instanceof Answer.Ready ready) {
      return judged(exercise, contract, ExampleRun.of(contract.examples(), ready.method(), limit));
    }
    if (answer instanceof Answer.Incomplete incomplete) {
      return CheckResult.of(exercise, State.INCOMPLETE, advice(exercise, incomplete));
    }
    if (answer instanceof Answer.Misfit misfit) {
      return CheckResult.of(exercise, State.MISFIT, misfit(contract, misfit));
    }
    return CheckResult.of(
        exercise,
        State.NOT_DEFINED,
        List.of(
            "Run the cell that defines " + exercise.method() + ", then check again.",
            "If that cell does not compile, its message says why.",
            "Wanted: " + signature(contract.method())));
  }

  private static List<String> advice(LabExercise exercise, Answer.Incomplete incomplete) {
    return List.of(
        "In " + exercise.method() + ", " + Undefined.names(incomplete.names()) + ".",
        "Run the cell that defines it, or correct the name.");
  }

  private static List<String> misfit(Contract contract, Answer.Misfit misfit) {
    return List.of(
        "Wanted: " + signature(contract.method()),
        "Yours: " + String.join(" and ", misfit.signatures()),
        "The compiler says: " + misfit.reason());
  }

  /** {@code double pearson(double[] x, double[] y)}. */
  static String signature(Method method) {
    return Arrays.stream(method.getParameters())
        .map(Check::parameter)
        .collect(
            Collectors.joining(
                ", ", simple(method.getGenericReturnType()) + " " + method.getName() + "(", ")"));
  }

  private static String parameter(Parameter parameter) {
    return simple(parameter.getParameterizedType()) + " " + parameter.getName();
  }

  private static String simple(java.lang.reflect.Type type) {
    return type.getTypeName().replaceAll("(?:[a-z][\\w]*\\.)+(?=[A-Z])", "");
  }

  private CheckResult judged(LabExercise exercise, Contract contract, ExampleRun run) {
    if (run.spinning().isPresent()) {
      return CheckResult.of(exercise, State.TIMEOUT, spinning(exercise, run.spinning().get()));
    }
    List<TestOutcome> failed = run.outcomes().stream().filter(o -> !o.passed()).toList();
    Optional<String> stub = failed.stream().flatMap(o -> stub(o).stream()).findFirst();
    if (stub.isPresent()) {
      return open(exercise, stub.get());
    }
    return new CheckResult(
        exercise,
        failed.isEmpty() ? State.PASSED : State.FAILED,
        run.outcomes().size() - failed.size(),
        run.outcomes().size(),
        failed.stream().map(this::finding).toList(),
        failed.isEmpty() ? conditions(contract) : List.of(),
        printed(run));
  }

  /** Examples cannot see what a method is made of; only grading does. */
  private static List<String> conditions(Contract contract) {
    return contract.forbidden().isEmpty()
        ? List.of()
        : List.of(
            "Not to be used in this exercise: " + String.join(", ", contract.forbidden()) + ".");
  }

  private List<String> spinning(LabExercise exercise, StackTraceElement[] trace) {
    List<String> notes = new ArrayList<>();
    notes.add(
        exercise.method() + " had not returned after " + limit.toSeconds() + " s. It was here:");
    answers.spot(trace).ifPresent(spot -> notes.add(lines(spot)));
    notes.add("Does every loop come closer to its end at each turn?");
    if (!Runaway.CAN_STOP) {
      notes.add(Runaway.ADVICE);
    }
    return notes;
  }

  /** The method itself is as released, or it calls one that is. */
  private static CheckResult open(LabExercise exercise, String stub) {
    return stub.equals(exercise.id())
        ? CheckResult.of(
            exercise,
            State.NOT_ATTEMPTED,
            List.of("Replace the line that throws in " + exercise.method() + " by your answer."))
        : CheckResult.of(
            exercise,
            State.WAITING,
            List.of(
                exercise.method()
                    + " calls the method of exercise "
                    + stub
                    + ", which is as the lab came.",
                "Answer " + stub + " first, run its cell, then check this one again."));
  }

  /** The stub that a lab comes with throws {@code UnsupportedOperationException("TODO 1.3")}. */
  private static Optional<String> stub(TestOutcome outcome) {
    for (Throwable t = outcome.failure().orElse(null); t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage());
      if (t instanceof UnsupportedOperationException && message.startsWith(TODO)) {
        return Optional.of(message.substring(TODO.length()));
      }
    }
    return Optional.empty();
  }

  private Finding finding(TestOutcome outcome) {
    String claim = outcome.misconception().orElse("it does not hold that " + outcome.behaviour());
    Optional<Throwable> failure = outcome.failure();
    return new Finding(
        claim,
        failure.map(Check::detail).orElse("the example did not run"),
        failure.map(this::place).orElse(""));
  }

  private static String detail(Throwable failure) {
    String detail =
        failure instanceof AssertionError ? message(failure) : "throws " + headline(failure);
    return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + " …";
  }

  /** Where the learner's code threw; an assertion says enough by itself. */
  private String place(Throwable failure) {
    Throwable thrown =
        failure instanceof AssertionError && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return thrown instanceof AssertionError
        ? ""
        : answers.spot(thrown.getStackTrace()).map(Check::lines).orElse("");
  }

  private static String headline(Throwable thrown) {
    if (thrown instanceof SPIResolutionException) {
      return "because it uses a name that is not defined";
    }
    if (thrown instanceof StackOverflowError) {
      return "StackOverflowError: a method calls itself without end";
    }
    String name = thrown.getClass().getSimpleName();
    return thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
  }

  private static String message(Throwable failure) {
    return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
  }

  private static String lines(Spot spot) {
    return spot.name() + "\n" + String.join("\n", spot.excerpt().lines());
  }

  private static String printed(ExampleRun run) {
    List<String> lines = run.printed().lines().limit(10).toList();
    if (lines.isEmpty()) {
      return "";
    }
    long more = run.printedLines() - lines.size();
    return String.join("\n", lines) + (more > 0 ? "\n… " + Figures.count(more, "more line") : "");
  }
}
