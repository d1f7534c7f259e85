package mlelabs.grader.hostile;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import mlelabs.exercise.Contract;
import mlelabs.exercise.LearnerMethod;
import mlelabs.grader.grading.Suites;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A grader as they usually are: the notebook's cells and JUnit in one process. What failed is
 * written to {@code results.txt} and everything is told on standard output; an exit status of 0
 * means that what did not fail has passed. It runs in a process of its own because some attacks end
 * or hang it.
 */
public final class PlainRunner {

  /** Where an evaluated cell leaves its method. */
  public static final Map<String, Object> METHODS = new ConcurrentHashMap<>();

  private static final Path RESULTS = Path.of("results.txt");

  private PlainRunner() {}

  /**
   * Grades the notebook in {@code cells/} of the working directory.
   *
   * @param args the names of contracts
   */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    Files.writeString(RESULTS, "");
    JShell shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    Stream.of("io", "net", "util", "util.concurrent", "util.function", "util.regex", "util.stream")
        .forEach(name -> evaluate(shell, "import java." + name + ".*;"));
    for (String cell : cells()) {
      System.out.println("evaluating a cell");
      evaluate(shell, cell);
    }
    List<Contract> contracts = new ArrayList<>();
    for (String name : args) {
      contracts.add(Contract.of(Class.forName(name)));
    }
    contracts.forEach(contract -> adapt(shell, contract));
    contracts.forEach(PlainRunner::grade);
    System.exit(0);
  }

  /** Where suites look for the method under test. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> underTest() {
    try {
      Field field = LearnerMethod.class.getDeclaredField("UNDER_TEST");
      field.setAccessible(true);
      return (Map<String, Object>) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> cells() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cells"))) {
      return files.sorted().map(PlainRunner::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void evaluate(JShell shell, String cell) {
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      String source = next.source() == null ? rest : next.source();
      shell
          .eval(source)
          .forEach(
              e -> {
                if (e.exception() != null) {
                  System.out.println("a cell threw " + e.exception().getMessage());
                }
                shell
                    .diagnostics(e.snippet())
                    .forEach(d -> System.out.println("a cell: " + d.getMessage(null)));
              });
      rest = next.source() == null ? "" : next.remaining();
    }
  }

  private static void adapt(JShell shell, Contract contract) {
    String method = contract.method().getName();
    String parameters =
        IntStream.range(0, contract.method().getParameterCount())
            .mapToObj(i -> "a" + i)
            .collect(Collectors.joining(", ", "(", ")"));
    evaluate(
        shell,
        "mlelabs.grader.hostile.PlainRunner.METHODS.put(\"%s\", (%s) %s -> %s%s);"
            .formatted(contract.id(), contract.type().getName(), parameters, method, parameters));
  }

  private static void grade(Contract contract) {
    if (!METHODS.containsKey(contract.id())) {
      report("FAIL", contract, "all", 0, "does not compile");
      return;
    }
    underTest().put(contract.id(), METHODS.get(contract.id()));
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Suites.of(contract)))
                .configurationParameter("mlelabs.exercise.method", contract.id())
                .configurationParameter(
                    MethodOrderer.DEFAULT_ORDER_PROPERTY_NAME,
                    MethodOrderer.OrderAnnotation.class.getName())
                .build(),
            new Reporter(contract));
  }

  private static void report(
      String verdict, Contract contract, String test, long millis, String message) {
    String line = "%s %s %s in %d ms %s%n".formatted(verdict, contract.id(), test, millis, message);
    System.out.print(line);
    if (verdict.equals("FAIL")) {
      try {
        Files.writeString(RESULTS, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Reporter implements TestExecutionListener {

    private final Contract contract;
    private long started;

    Reporter(Contract contract) {
      this.contract = contract;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
      started = System.nanoTime();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      long millis = (System.nanoTime() - started) / 1_000_000;
      String name = test.getLegacyReportingName();
      switch (result.getStatus()) {
        case FAILED ->
            report(
                "FAIL", contract, name, millis, result.getThrowable().map(this::told).orElse(""));
        case SUCCESSFUL -> {
          if (test.isTest()) {
            report("PASS", contract, name, millis, "");
          }
        }
        default -> {}
      }
    }

    private String told(Throwable t) {
      return t instanceof AssertionError ? "" : String.valueOf(t.getMessage());
    }
  }
}
