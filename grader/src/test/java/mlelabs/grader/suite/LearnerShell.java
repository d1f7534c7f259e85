package mlelabs.grader.suite;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import mlelabs.exercise.Contract;

/**
 * Evaluates cells as the kernel does, but in this process and without confinement: for answers of
 * our own only.
 */
final class LearnerShell implements AutoCloseable {

  private static final long CPU_SECONDS = 2;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final JShell shell = JShell.builder().executionEngine("local").build();

  LearnerShell(Class<?>... contracts) {
    shell.addToClasspath(System.getProperty("java.class.path"));
    Stream.concat(
            Stream.of(
                "ai.djl.ndarray",
                "ai.djl.ndarray.types",
                "ai.djl.nn",
                "ai.djl.nn.core",
                "ai.djl.nn.transformer",
                "com.fasterxml.jackson.core",
                "com.fasterxml.jackson.databind",
                "java.io",
                "java.math",
                "java.net",
                "java.nio",
                "java.nio.charset",
                "java.time",
                "java.util",
                "java.util.concurrent",
                "java.util.function",
                "java.util.prefs",
                "java.util.regex",
                "java.util.stream",
                "java.util.zip",
                "mlelabs.data",
                "mlelabs.data.split",
                "tech.tablesaw.api",
                "tech.tablesaw.columns"),
            Stream.of(contracts).map(Class::getPackageName).distinct())
        .forEach(name -> evaluate("import " + name + ".*;"));
  }

  /** The cell's method as an instance of its contract; a call that takes too long fails. */
  Object method(Contract contract, String cell) {
    evaluate(cell);
    String parameters =
        IntStream.range(0, contract.method().getParameterCount())
            .mapToObj(i -> "a" + i)
            .collect(Collectors.joining(", ", "(", ")"));
    evaluate(
        "%s.last = (%s) %s -> %s%s;"
            .formatted(
                LearnerAdapter.class.getName(),
                contract.type().getName(),
                parameters,
                contract.method().getName(),
                parameters));
    return limited(contract.type(), LearnerAdapter.last);
  }

  private void evaluate(String source) {
    String rest = source;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(Optional.ofNullable(next.source()).orElse(rest))) {
        boolean failed = event.exception() != null || event.status() == Snippet.Status.REJECTED;
        if (failed) {
          throw new IllegalArgumentException(
              source + "\n" + event + diagnostics(event.snippet()), event.exception());
        }
      }
      rest = next.remaining();
    }
  }

  private List<String> diagnostics(Snippet snippet) {
    return shell.diagnostics(snippet).map(d -> d.getMessage(null)).toList();
  }

  private static Object limited(Class<?> contract, Object method) {
    InvocationHandler handler =
        (proxy, called, arguments) -> {
          try {
            return answer(new FutureTask<>(() -> called.invoke(method, arguments)));
          } catch (ExecutionException e) {
            throw thrown(e);
          }
        };
    return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, handler);
  }

  /** A lack of memory is the answer's, as in the worker; as such it would end the whole run. */
  private static Throwable thrown(ExecutionException e) {
    if (!(e.getCause() instanceof InvocationTargetException target)) {
      return e;
    }
    return target.getTargetException() instanceof OutOfMemoryError error
        ? new AssertionError(error)
        : target.getTargetException();
  }

  /** By the time on a processor: a busy machine makes no answer slow. */
  private static Object answer(FutureTask<Object> call)
      throws InterruptedException, ExecutionException {
    Thread thread = new Thread(call, "answer");
    thread.setDaemon(true);
    thread.start();
    while (THREADS.getThreadCpuTime(thread.getId()) < TimeUnit.SECONDS.toNanos(CPU_SECONDS)) {
      try {
        return call.get(200, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not yet.
      }
    }
    end(thread);
    throw new AssertionError("a call must take less than " + CPU_SECONDS + " s of processor time");
  }

  /** Where Java still can: an answer that never ends slows all the others down. */
  @SuppressWarnings({"deprecation", "removal"})
  private static void end(Thread thread) {
    if (Runtime.version().feature() < 20) {
      thread.stop();
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}
