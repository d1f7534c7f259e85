package mlelabs.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.ExerciseState;
import mlelabs.compiler.Compilation.Kind;
import mlelabs.compiler.Compilation.Place;
import mlelabs.compiler.Compilation.Run;
import mlelabs.compiler.Compilation.Skipped;
import mlelabs.exercise.Contract;
import mlelabs.exercise.lab01.HaversineKmExercise;
import mlelabs.exercise.lab01.PearsonExercise;
import mlelabs.worker.ClassFile;
import mlelabs.worker.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JShell, which the kernel uses, is the judge of what compiling all at once may say. */
class CompiledNotebookTest {

  private static final Adapters ADAPTERS =
      Adapters.compile(
          List.of(Contract.of(PearsonExercise.class), Contract.of(HaversineKmExercise.class)));
  private static final MemoryCompiler COMPILER = new MemoryCompiler();

  private static final String PEARSON = "double pearson(double[] x, double[] y) {\n  return 0;\n}";
  private static final String HAVERSINE =
      "double haversineKm(double a, double b, double c, double d) { return a; }";

  private static Optional<PlainNotebook> plain(String... cells) {
    return PlainNotebook.of(COMPILER, ADAPTERS, List.of(cells));
  }

  private static Compiled shell(String... cells) {
    try (ShellNotebook notebook =
        new ShellNotebook(ADAPTERS, List.of(cells), List.of(), place -> {})) {
      return notebook.compiled();
    }
  }

  /** A compiler serves a whole class, and may open so many files and no more. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsClosedLeavesNoArchiveOpen() throws IOException {
    shell(PEARSON);
    Adapters.compile(List.of(Contract.of(PearsonExercise.class)));
    long before = openFiles();
    for (int i = 0; i < 4; i++) {
      shell(PEARSON);
      Adapters.compile(List.of(Contract.of(PearsonExercise.class)));
    }
    assertTrue(openFiles() <= before + 20, before + " files were open, now " + openFiles());
  }

  private static long openFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    }
  }

  static Stream<List<String>> plainNotebooks() {
    return Stream.of(
        List.of(PEARSON, HAVERSINE),
        List.of(PEARSON),
        List.of("int x = 1;"),
        List.of("// nothing", ""),
        List.of("import mlelabs.exercise.lab01.*;", PEARSON + "\n" + HAVERSINE),
        List.of("public static " + PEARSON, "private " + HAVERSINE),
        List.of("%maven a:b:1\n" + PEARSON, HAVERSINE),
        List.of(
            "record Pair(double a, double b) { }",
            "enum Unit { KM }",
            "interface Half { double of(double x); }",
            "class Twice { private double x; double of() { return 2 * x; } }",
            "double pearson(double[] x, double[] y) { Half h = v -> v / 2;"
                + " return h.of(new Pair(x[0], y[0]).a()) + Unit.KM.ordinal() + new Twice().of(); }",
            HAVERSINE),
        List.of("double mean(double[] x) { return of(x, 0); }", PEARSON, HAVERSINE),
        List.of(
            "double pearson(double[] x, double[] y) { return even(3); }",
            "double even(int n) { return n == 0 ? 1 : odd(n - 1); }",
            "double odd(int n) { return n == 0 ? 0 : even(n - 1); }"),
        List.of(
            "double pearson(double[] x, double[] y) { return mean(x); }",
            "double mean(double[] x) { return tech.tablesaw.api.DoubleColumn.create(\"x\", x).mean(); }",
            HAVERSINE),
        List.of("class mlelabs { }", PEARSON, HAVERSINE),
        List.of("String display(Object o) { return \"mine\"; }", PEARSON, HAVERSINE));
  }

  @ParameterizedTest
  @MethodSource("plainNotebooks")
  void compiledAllAtOnceItSaysWhatJShellSays(List<String> cells) {
    String[] notebook = cells.toArray(String[]::new);
    List<ExerciseState> states = plain(notebook).orElseThrow().compiled().exercises();
    assertEquals(shell(notebook).exercises(), states);
  }

  static Stream<List<String>> oddNotebooks() {
    return Stream.of(
        List.of(PEARSON.replace("0", "\"text\"")),
        List.of(PEARSON.replace("0", "missing(x)")),
        List.of("double[] all = {1};", PEARSON.replace("0", "all[0]")),
        List.of(PEARSON, "double pearson(double[] x, double[] y) { return 1; }"),
        List.of("double pearson(double[] x) { return 1; }"),
        List.of("double pearson(double[] x, double[] y) { return 1;"),
        List.of("{ " + PEARSON + " }"),
        List.of(PEARSON.replace("0", "1" + "+(1".repeat(9000) + ")".repeat(9000)), HAVERSINE),
        List.of("import java.util.ArrayDeque;", "class ArrayDeque { }", PEARSON, HAVERSINE),
        List.of(PEARSON.replace("0", "0; // \\u000a } static int hidden() { return 1")),
        List.of(PEARSON.replace("0", "0; // \r } static int hidden() { return 1")));
  }

  @ParameterizedTest
  @MethodSource("oddNotebooks")
  void whatCouldMeanSomethingElseIsLeftToJShell(List<String> cells) {
    NotebookCompilation compilation = new NotebookCompilation();
    compilation.prepare(ADAPTERS.contracts().stream().map(c -> c.type().getName()).toList());
    Compiled compiled = compilation.compile(cells, List.of(), false, place -> {});
    assertEquals(shell(cells.toArray(String[]::new)).exercises(), compiled.exercises());
    assertTrue(
        compiled.runs().stream().noneMatch(run -> run.className().endsWith("Adapters")),
        compiled::toString);
  }

  /** Closing a wrapper early would let a class pose as an exercise's. */
  @Test
  void aCellCannotStepOutOfItsClass() {
    assertTrue(
        plain("class A { } } class B { static double pearson() { return 0; } ", PEARSON)
            .map(n -> n.compiled().classes().stream().map(ClassFile::name).toList())
            .filter(names -> names.stream().anyMatch(name -> name.endsWith("REPL.B")))
            .isEmpty());
  }

  @Test
  void neededVariablesAreInitialisedInTheOrderOfTheNotebookAndOthersNot() {
    Compiled compiled =
        shell(
            "double unneeded = Math.random();",
            "double a = 2;",
            "double b = half();",
            "double half() { return a / 2; }",
            PEARSON.replace("0", "half() + b"));
    assertEquals(Kind.READY, compiled.exercises().get(0).kind());
    List<Optional<Place>> places =
        compiled.runs().stream().map(Run::place).filter(Optional::isPresent).toList();
    assertEquals(
        List.of(Optional.of(new Place(1, 1)), Optional.of(new Place(2, 1))),
        places,
        compiled::toString);
  }

  @Test
  void whatIsSkippedIsSaidWhereItStands() {
    List<String> cells = List.of(HAVERSINE, "// 1.3\n" + PEARSON);
    List<Place> heard = new ArrayList<>();
    Place place = new Place(1, 1);
    try (ShellNotebook notebook =
        new ShellNotebook(
            ADAPTERS, cells, List.of(new Skipped(place, "takes too long")), heard::add)) {
      List<ExerciseState> states = notebook.compiled().exercises();
      assertEquals(Kind.COMPILE_ERROR, states.get(0).kind());
      assertEquals("takes too long", states.get(0).problem().orElseThrow().message());
      assertEquals(Kind.READY, states.get(1).kind());
    }
    assertTrue(heard.contains(new Place(0, 1)));
    assertFalse(heard.contains(place));
  }

  @Test
  void anExceptionsFramesAreFoundInTheirCells() throws Exception {
    String[] cells = {
      HAVERSINE,
      "// comment\nint helper(int n) {\n  return 1 / n;\n}",
      "int one() { return 1; }\ndouble pearson(double[] x, double[] y) {\n\n  return helper(0);\n}"
    };
    List<Place> expected = List.of(new Place(1, 3), new Place(2, 4));
    try (PlainNotebook plain = plain(cells).orElseThrow();
        ShellNotebook shell = new ShellNotebook(ADAPTERS, List.of(cells), List.of(), place -> {})) {
      assertEquals(expected, plain.locate(frames(plain.compiled())));
      assertEquals(expected, shell.locate(frames(shell.compiled())));
    }
  }

  /** Runs the method {@code pearson} and takes the stack of what it throws. */
  private static List<Frame> frames(Compiled compiled) throws Exception {
    ClassLoader loader =
        new ClassLoader(CompiledNotebookTest.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            return compiled.classes().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .map(c -> defineClass(name, c.bytes(), 0, c.bytes().length))
                .orElseThrow(() -> new ClassNotFoundException(name));
          }
        };
    String name = new ClassReferences(compiled.classes()).declaring("pearson").orElseThrow();
    try {
      Method pearson =
          loader.loadClass(name).getDeclaredMethod("pearson", double[].class, double[].class);
      pearson.setAccessible(true);
      pearson.invoke(null, new double[0], new double[0]);
      throw new AssertionError("must divide by zero");
    } catch (InvocationTargetException e) {
      return Stream.of(e.getTargetException().getStackTrace())
          .filter(f -> f.getClassName().startsWith("REPL."))
          .map(f -> new Frame(f.getClassName(), f.getMethodName(), f.getLineNumber()))
          .toList();
    }
  }

  @Test
  void theOutermostLoopAroundALineIsFound() {
    String cell =
        "int one() { return 1; }\nint sum(int n) {\n  int s = 0;\n  for (int i = 0; i < n; i++) {\n"
            + "    while (s < i)\n      s++;\n  }\n  return s;\n}";
    for (int line : new int[] {4, 5, 6, 7}) {
      assertEquals(OptionalInt.of(4), Loops.around(cell, line));
    }
    for (int line : new int[] {1, 3, 8}) {
      assertEquals(OptionalInt.empty(), Loops.around(cell, line));
    }
  }

  /** The names of JShell's classes begin alike: 1 and 10 to 19. */
  @Test
  void anotherMethodsUseOfAForbiddenLibraryIsNotAnAnswersOwn() {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      cells.add(
          "double tabled%d(double x) { return tech.tablesaw.api.DoubleColumn.create(\"x\", x).mean(); }"
              .formatted(i));
    }
    for (int i = 0; i < 130; i++) {
      cells.add("double plain%d(double x) { return x; }".formatted(i));
    }
    cells.add(PEARSON.replace("0;", "plain65(plain129(0)) + plain60(x[0]);"));
    String[] notebook = cells.toArray(String[]::new);
    assertEquals(
        List.of(), plain(notebook).orElseThrow().compiled().exercises().get(0).forbidden());
  }

  /** By each the exercise could reach a library that it forbids, whose name stands nowhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Class.forName(new StringBuilder(\"elbaT.ipa.waselbat.hcet\").reverse().toString())",
        "Stream.of(x.getClass()).map(Class::getClassLoader).findFirst()",
        "x.getClass().getClassLoader().loadClass(\"x\")",
        "Thread.currentThread().getContextClassLoader()",
        "Object.class.getMethods()[0].invoke(x)",
        "java.lang.invoke.MethodHandles.lookup().findClass(\"x\")",
        "ServiceLoader.load(Runnable.class)",
        "new java.beans.Expression(x, \"clone\", null).getValue()",
        "new ObjectInputStream(null).readObject()",
        "javax.tools.ToolProvider.getSystemJavaCompiler()",
        "jdk.jshell.JShell.create()",
        "new java.net.URLClassLoader(new java.net.URL[0])",
        "new com.fasterxml.jackson.databind.ObjectMapper().readValue(\"\", Object.class)"
      })
  void whatNamesClassesAtRunTimeIsNoted(String expression) {
    String helper = "Object helper(double[] x) throws Exception { return " + expression + "; }";
    String answer =
        PEARSON.replace(
            "return 0;", "try { helper(x); } catch (Exception e) { assert false; } return 0;");
    for (Compiled compiled :
        List.of(plain(helper, answer, HAVERSINE).orElseThrow().compiled(), shell(helper, answer))) {
      ExerciseState state = compiled.exercises().get(0);
      assertEquals(Kind.READY, state.kind(), state::toString);
      assertEquals(List.of(), state.forbidden());
      assertFalse(state.runTimeNames().isEmpty());
    }
    assertEquals(
        List.of(),
        plain(helper, PEARSON, HAVERSINE)
            .orElseThrow()
            .compiled()
            .exercises()
            .get(0)
            .runTimeNames(),
        "another's is not the answer's own");
  }

  @Test
  void whatTheCompilerPutsBehindHonestCodeIsNotNoted() {
    String types =
        "record Pair(double a, double b) implements Serializable { }\n"
            + "enum Unit { KM, MI; Unit other() { return values()[1 - ordinal()]; } }\n"
            + "class Reflection { double reflect(double a) { return -a; } }\n"
            + "sealed interface Shape permits Circle { }\nrecord Circle(double r) implements Shape { }";
    String answer =
        """
        double pearson(double[] x, double[] y) {
          assert x.length == y.length : "lengths " + x.length + " and " + y.length;
          Supplier<Pair> pairs = () -> new Pair(1, 2);
          Comparator<Pair> order = Comparator.comparing(Pair::a).thenComparing(Pair::b);
          Double[] made = Stream.of(1.0).toArray(Double[]::new);
          Object array = java.lang.reflect.Array.newInstance(double.class, 3);
          double sum = switch (Unit.valueOf("KM").other()) { case KM -> 1; case MI -> 2; };
          Shape shape = new Circle(2);
          if (shape instanceof Circle c && c.getClass().getSimpleName().equals(Circle.class.getName())) sum++;
          String text = switch ("a") { case "a" -> pairs.get().toString(); default -> "" + array; };
          Runnable serial = (Runnable & Serializable) () -> System.out.println(text);
          serial.run();
          Iterator<Integer> it = new Iterator<>() {
            public boolean hasNext() { return Integer.class.isInstance(3) && Number.class.cast(3) != null; }
            public Integer next() { return pairs.get().hashCode(); }
          };
          var all = new EnumMap<Unit, Double>(Unit.class);
          try { sum += new Reflection().reflect(3) + it.next(); } catch (RuntimeException e) { throw e; }
          return sum + order.compare(pairs.get(), pairs.get()) + made.length + all.size();
        }
        """;
    for (Compiled compiled :
        List.of(plain(types, answer, HAVERSINE).orElseThrow().compiled(), shell(types, answer))) {
      ExerciseState state = compiled.exercises().get(0);
      assertEquals(Kind.READY, state.kind(), state::toString);
      assertEquals(List.of(), state.runTimeNames());
    }
  }

  @Test
  void whereNothingIsForbiddenNothingIsNoted() {
    List<ClassFile> classes =
        plain("Object f() throws Exception { return Class.forName(\"x\"); }", PEARSON)
            .orElseThrow()
            .compiled()
            .classes();
    ClassReferences references = new ClassReferences(classes);
    String declaring = references.declaring("f").orElseThrow();
    assertEquals(List.of(), references.uses(declaring, List.of()).runTimeNames());
    assertEquals(
        List.of("java.lang.Class.forName"),
        references.uses(declaring, List.of("tech.tablesaw")).runTimeNames());
  }
}
