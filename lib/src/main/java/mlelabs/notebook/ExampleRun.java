package mlelabs.notebook;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mlelabs.exercise.TestOutcome;
import mlelabs.exercise.TestRun;
import org.jspecify.annotations.Nullable;

/**
 * The visible examples run against a learner's method, in bounded time.
 *
 * @param outcomes of every example; empty if the time ran out
 * @param spinning where the method was when the time ran out
 * @param printed the beginning of what it printed
 * @param printedLines how many lines it printed
 */
record ExampleRun(
    List<TestOutcome> outcomes,
    Optional<StackTraceElement[]> spinning,
    String printed,
    long printedLines) {

  /** Runs the examples; gives up after {@code limit}. */
  static ExampleRun of(Class<?> examples, Object method, Duration limit)
      throws InterruptedException {
    AtomicReference<@Nullable List<TestOutcome>> outcomes = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> crash = new AtomicReference<>();
    CheckThread thread =
        new CheckThread(
            () -> {
              try {
                outcomes.set(TestRun.of(examples, method));
              } catch (Throwable e) {
                crash.set(e);
              }
            });
    Printed printed = new Printed();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      thread.start();
      thread.join(limit.toMillis());
    } finally {
      System.setOut(out);
    }
    return result(thread, outcomes.get(), crash.get(), printed);
  }

  private static ExampleRun result(
      CheckThread thread,
      @Nullable List<TestOutcome> outcomes,
      @Nullable Throwable crash,
      Printed printed) {
    if (outcomes != null) {
      return new ExampleRun(outcomes, Optional.empty(), printed.text(), printed.lines());
    }
    if (crash != null) {
      throw new IllegalStateException("the examples must run to their end", crash);
    }
    StackTraceElement[] where = thread.getStackTrace();
    thread.abandon();
    return new ExampleRun(List.of(), Optional.of(where), printed.text(), printed.lines());
  }
}
