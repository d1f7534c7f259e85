package mlelabs.grader.grading;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mlelabs.environment.Installation;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.notebook.Notebook;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.sandbox.WorkerPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two exercises of Lab 1, answered in every odd way that should count, and in some that should not.
 */
class SandboxedGraderIT {

  private static final Limits SHORT =
      new Limits(
          Duration.ofSeconds(3),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          256,
          256,
          8);

  private static final String IMPORT = "import mlelabs.exercise.lab01.*;";

  private static @Nullable SandboxedGrader grader;
  private static Lab lab = Course.load().lab("1").orElseThrow();
  private static String pearson = "";
  private static String haversine = "";

  @BeforeAll
  static void open() throws Exception {
    Installation installation = Installation.locate();
    List<String> cells = Notebook.read(installation.solutions().resolve(lab.notebook())).code();
    pearson = cells.stream().filter(c -> c.startsWith("double pearson(")).findFirst().orElseThrow();
    haversine =
        cells.stream().filter(c -> c.startsWith("double haversineKm(")).findFirst().orElseThrow();
    lab =
        new Lab(
            lab.id(),
            lab.slug(),
            lab.title(),
            lab.minutes(),
            Stream.of("1.3", "1.5").map(id -> lab.exercise(id).orElseThrow()).toList());
    try {
      grader = new SandboxedGrader(WorkerPool.confined(installation, SHORT, 1));
    } catch (ConfinementException e) {
      abort(e.getMessage());
    }
  }

  @AfterAll
  static void close() {
    if (grader != null) {
      grader.close();
    }
  }

  private static Map<String, ExerciseResult> grade(String... cells) throws Exception {
    if (grader == null) {
      throw new IllegalStateException("the grader must be open");
    }
    return grader.grade(lab, List.of(cells)).exercises().stream()
        .collect(Collectors.toMap(e -> e.exercise().id(), Function.identity()));
  }

  private static ExerciseResult result(Map<String, ExerciseResult> results, String id) {
    ExerciseResult result = results.get(id);
    if (result == null) {
      throw new AssertionError("no result of " + id);
    }
    return result;
  }

  /** A notebook that deserves all points: what is odd about it, and its cells. */
  record Honest(String oddity, List<String> cells) {

    @Override
    public String toString() {
      return oddity;
    }
  }

  private static Honest honest(String oddity, String... cells) {
    return new Honest(oddity, List.of(cells));
  }

  private static String renamed(String method, String from, String to) {
    return method.replaceAll("\\b" + from + "\\b", to);
  }

  static Stream<Honest> honestNotebooks() {
    String helper = renamed(haversine, "haversineKm", "distance");
    String delegating =
        "double haversineKm(double a, double b, double c, double d) { return distance(a, b, c, d); }";
    String withRadius = haversine.replace("6371.0088", "RADIUS");
    return Stream.of(
        honest("the answers in the order of the notebook", IMPORT, pearson, haversine),
        honest(
            "both answers in one cell, in the other order", IMPORT, haversine + "\n\n" + pearson),
        honest("a helper after its use", IMPORT, delegating, helper, pearson),
        honest(
            "a helper used inside an inferred lambda before its declaration",
            pearson,
            "double haversineKm(double a, double b, double c, double d) {\n"
                + "  var all = DoubleStream.of(a).map(x -> distance(x, b, c, d)).boxed().toList();\n"
                + "  return all.get(0);\n}",
            helper),
        honest(
            "a variable that the method reads",
            "final double RADIUS = 6371.0088;",
            pearson,
            withRadius),
        honest(
            "the variable after the method, by var",
            withRadius,
            "var RADIUS = radius();",
            "double radius() { return 6371.0088; }",
            pearson),
        honest(
            "a wrong first definition, corrected later",
            "double haversineKm(double a, double b, double c, double d) { return 0; }",
            pearson,
            haversine),
        honest(
            "a cell that does not compile",
            "int broken = \"text\";",
            "double half( { }",
            pearson,
            haversine),
        honest(
            "a cell whose bracket is not closed",
            "for (int i = 0; i < 3; i++) {",
            pearson,
            haversine),
        honest(
            "demonstrations that would hang, exit or fail",
            "while (true) { }",
            "System.exit(1);",
            "int[] none = new int[-1];",
            pearson,
            haversine),
        honest("Windows line ends", pearson.replace("\n", "\r\n"), haversine.replace("\n", "\r\n")),
        honest("magics", "%maven org.example:thing:1.0\n" + pearson, "%%time\nbroken", haversine),
        honest(
            "comments before and after",
            "// 1.3\n/* mine */\n" + pearson + "\n// done",
            haversine + " // end"),
        honest(
            "a class of an imported name",
            "import java.util.ArrayDeque;",
            "class ArrayDeque { }",
            pearson,
            haversine),
        honest("a class of the course's package name", "class mlelabs { }", pearson, haversine),
        honest("modifiers", "public static " + pearson, "static " + haversine),
        honest(
            "an arrow switch that throws by default, which JShell 17 gives up on",
            "int code(String s) {\n  return switch (s) {\n    case \"a\" -> 1;\n    default -> throw new IllegalArgumentException(\"}\");\n  };\n}\n"
                + pearson,
            haversine),
        honest("a display on the way", pearson.replaceFirst("\\{", "{ display(x); "), haversine),
        honest(
            "an empty cell and one of comments alone",
            "",
            "// nothing\n/* here */",
            pearson,
            haversine),
        honest(
            "an overload of the same name",
            pearson,
            haversine,
            "double pearson(float[] x, float[] y) { return 0; }"),
        honest(
            "types of one's own",
            "record Pair(double a, double b) { }",
            "enum Unit { KM }",
            pearson,
            haversine));
  }

  @ParameterizedTest
  @MethodSource("honestNotebooks")
  void anOddButHonestNotebookKeepsItsPoints(Honest notebook) throws Exception {
    Map<String, ExerciseResult> results = grade(notebook.cells().toArray(String[]::new));
    for (String id : List.of("1.3", "1.5")) {
      ExerciseResult result = result(results, id);
      assertEquals(Status.PASSED, result.status(), () -> id + ": " + result);
      assertEquals(15, result.score());
      assertTrue(result.testsPlanned() > 10);
    }
  }

  /** A wrong answer to 1.3, and what becomes of it. */
  record Faulty(String body, Status status, String message) {

    @Override
    public String toString() {
      return body;
    }
  }

  static Stream<Faulty> faultyAnswers() {
    return Stream.of(
        new Faulty("while (true) { }", Status.TIMEOUT, "3 s of processor time"),
        new Faulty(
            "try { Thread.sleep(Long.MAX_VALUE); } catch (InterruptedException e) { } return 0;",
            Status.TIMEOUT,
            "waited"),
        new Faulty("System.exit(0); return 0;", Status.CRASHED, "ended the process"),
        new Faulty(
            "long[][] all = new long[100_000][]; for (int i = 0; ; i++) all[i] = new long[1 << 20];",
            Status.CRASHED,
            "memory"),
        new Faulty("return pearson(x, y);", Status.FAILED, "StackOverflowError"),
        new Faulty("return new int[1][5];", Status.COMPILE_ERROR, "incompatible types"),
        new Faulty("return mean(x);", Status.COMPILE_ERROR, "cannot find method mean"),
        new Faulty(
            "throw new UnsupportedOperationException(\"TODO 1.3\");",
            Status.NOT_ATTEMPTED,
            "as released"),
        new Faulty(
            "return tech.tablesaw.api.DoubleColumn.create(\"x\", x).pearsons(tech.tablesaw.api.DoubleColumn.create(\"y\", y));",
            Status.FORBIDDEN,
            "tech.tablesaw"),
        new Faulty("return 0;", Status.PARTIAL, "behaviours hold; first:"));
  }

  @ParameterizedTest
  @MethodSource("faultyAnswers")
  void aFaultyAnswerCostsItselfOnly(Faulty answer) throws Exception {
    Map<String, ExerciseResult> results =
        grade("double pearson(double[] x, double[] y) {\n  " + answer.body() + "\n}", haversine);
    ExerciseResult faulty = result(results, "1.3");
    assertEquals(answer.status(), faulty.status(), faulty::toString);
    assertTrue(faulty.message().contains(answer.message()), faulty::message);
    assertTrue(faulty.score() < 7, faulty::toString);
    if (answer.status() == Status.TIMEOUT || answer.status() == Status.CRASHED) {
      assertEquals(1, faulty.tests().stream().filter(t -> t.message().contains(" in: ")).count());
      assertTrue(faulty.tests().stream().anyMatch(TestResult::notTried), faulty::toString);
    }
    assertEquals(15, result(results, "1.5").score());
  }

  @Test
  void aTimeOutSaysAtWhichLineItWas() throws Exception {
    String cell =
        "// my answer\ndouble pearson(double[] x, double[] y) {\n  double s = 0;\n"
            + "  while (s < 1) {\n    s = spin(s);\n  }\n  return s;\n}";
    ExerciseResult slow =
        result(grade(cell, "double spin(double s) { return 0 * s; }", haversine), "1.3");
    assertEquals(Status.TIMEOUT, slow.status());
    CellError error = slow.error().orElseThrow();
    assertEquals(cell, error.source());
    assertEquals(4, error.line());
    assertTrue(error.message().contains("it was spinning here"), error::message);
  }

  @Test
  void anInitialiserThatHangsCostsThoseWhoNeedItsVariable() throws Exception {
    Map<String, ExerciseResult> results =
        grade(
            "double forever() { while (true) { } }",
            "\ndouble k = forever();",
            "double pearson(double[] x, double[] y) { return k; }",
            haversine);
    assertEquals(15, result(results, "1.5").score());
    ExerciseResult without = result(results, "1.3");
    assertTrue(without.score() < 7, without::toString);
    assertTrue(
        without.message().contains("declared in line 2 of code cell 2 has no value"),
        without::message);
  }

  /** Whenever it ends the worker: while the notebook is loaded, or under an exercise. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 100, 300})
  void whatAnInitialiserLeavesRunningCostsNoOtherExercise(int millis) throws Exception {
    Map<String, ExerciseResult> results =
        grade(
            "int late() { new Thread(() -> { try { Thread.sleep("
                + millis
                + "); } catch (InterruptedException e) { } Runtime.getRuntime().halt(0); }).start();"
                + " return 1; }",
            "int k = late();",
            "int l = late();",
            "double pearson(double[] x, double[] y) { return k + l; }",
            haversine);
    assertEquals(15, result(results, "1.5").score(), results::toString);
    assertTrue(result(results, "1.3").score() < 7);
  }

  @Test
  void whatDefeatsTheCompilerCostsItsExerciseOnly() throws Exception {
    String deep = "1" + "+(1".repeat(6000) + ")".repeat(6000);
    String wide =
        IntStream.range(0, 40)
            .mapToObj(i -> "final int a" + i + " = 1;")
            .collect(Collectors.joining());
    for (String body : List.of("return " + deep + ";", wide + " return " + deep + ";")) {
      Map<String, ExerciseResult> results =
          grade("double pearson(double[] x, double[] y) { " + body + " }", haversine);
      assertEquals(15, result(results, "1.5").score());
      assertEquals(Status.COMPILE_ERROR, result(results, "1.3").status());
    }
  }

  /** Each body is attributed about three times as often as the one around it: it takes years. */
  @Test
  void whatTakesTheCompilerTooLongCostsItsExerciseOnly() throws Exception {
    String nested =
        IntStream.range(0, 24).mapToObj(i -> "g(x" + i + " -> { return ").collect(joining())
            + "1.0"
            + "; }, y)".repeat(24);
    Map<String, ExerciseResult> results =
        grade(
            "<T, R> R g(Function<T, R> f, T t) { return f.apply(t); }",
            "double pearson(double[] x, double[] y) { return " + nested + "; }",
            haversine);
    assertEquals(15, result(results, "1.5").score());
    assertEquals(Status.COMPILE_ERROR, result(results, "1.3").status());
    assertTrue(
        result(results, "1.3").message().contains("did not finish within 10 s"),
        result(results, "1.3")::message);
  }

  @Test
  void aMissingMethodIsMissing() throws Exception {
    ExerciseResult missing = result(grade(haversine), "1.3");
    assertEquals(Status.MISSING, missing.status());
    assertEquals("No cell declares double pearson(double[] x, double[] y).", missing.message());
  }

  @Test
  void aCompileErrorIsAtTheLearnersOwnLine() throws Exception {
    String cell =
        "// my answer\n\ndouble pearson(double[] x, double[] y) {\n  int n = 1;\n  return n.length;\n}";
    CellError error = result(grade(IMPORT, cell), "1.3").error().orElseThrow();
    assertEquals(cell, error.source());
    assertEquals(5, error.line());
    assertEquals(11, error.column());
  }

  @Test
  void whatReachesTheForbiddenWithoutNamingItKeepsItsPointsAndIsNoted() throws Exception {
    ExerciseResult hidden =
        result(
            grade(
                pearson.replaceFirst(
                    "\\{",
                    "{ try { Class.forName(new StringBuilder(\"nmuloCelbuoD.ipa.waselbat.hcet\")"
                        + ".reverse().toString()); }"
                        + " catch (ClassNotFoundException e) { throw new IllegalStateException(e); } "),
                haversine),
            "1.3");
    assertEquals(Status.PASSED, hidden.status(), hidden::toString);
    assertEquals(15, hidden.score());
    assertEquals(List.of("java.lang.Class.forName"), hidden.runTimeNames());
    assertFalse(hidden.message().contains("forName"), hidden::message);
    assertEquals(List.of(), result(grade(pearson, haversine), "1.3").runTimeNames());
  }

  @Test
  void aHelperThatIsForbiddenIsForbiddenToo() throws Exception {
    ExerciseResult forbidden =
        result(
            grade(
                "double mean(double[] x) { return tech.tablesaw.api.DoubleColumn.create(\"x\", x).mean(); }",
                "double pearson(double[] x, double[] y) { return mean(x) + mean(y); }"),
            "1.3");
    assertEquals(Status.FORBIDDEN, forbidden.status());
    assertEquals(0, forbidden.score());
  }

  @Test
  void whatAMethodThrowsOrReturnsTellsNothingOfTheHiddenInputs() throws Exception {
    ExerciseResult leaking =
        result(
            grade(
                "double pearson(double[] x, double[] y) { throw new IllegalStateException(\"LEAK \" + Arrays.toString(x)); }"),
            "1.3");
    assertFalse(leaking.toString().contains("LEAK"), leaking::toString);
    ExerciseResult wrong =
        result(grade("double pearson(double[] x, double[] y) { return 0.123456789; }"), "1.3");
    assertFalse(wrong.toString().contains("0.123456789"), wrong::toString);
    assertFalse(wrong.toString().contains("expected:"), wrong::toString);
  }

  @Test
  void theSameSubmissionGetsTheSameResultTwice() throws Exception {
    String[] cells = {"double pearson(double[] x, double[] y) { return 1; }", haversine};
    assertEquals(grade(cells), grade(cells));
  }

  @Test
  void submissionsAreGradedSideBySide() throws Exception {
    List<Thread> threads = new ArrayList<>();
    Map<Integer, Double> scores = new java.util.concurrent.ConcurrentHashMap<>();
    for (int i = 0; i < 4; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  scores.put(
                      number,
                      result(number % 2 == 0 ? grade(pearson) : grade(haversine), "1.3").score());
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(Map.of(0, 15.0, 1, 0.0, 2, 15.0, 3, 0.0), scores);
  }
}
