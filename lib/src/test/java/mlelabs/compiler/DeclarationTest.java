package mlelabs.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JShell itself is the judge of what kind a snippet is. */
class DeclarationTest {

  private static final JShell SHELL = JShell.builder().executionEngine("local").build();

  @AfterAll
  static void close() {
    SHELL.close();
  }

  static Stream<String> snippets() {
    return Stream.of(
        "import java.util.*;",
        "import static java.lang.Math.PI;",
        "class A { int x = 1; }",
        "public final class A<T extends Comparable<T>> implements Runnable { public void run() {} }",
        "// the class\n/* of */ abstract class A { }",
        "interface I { int f(int x); }",
        "enum E { A, B; int x() { return 1; } }",
        "record P(double a, double b) { }",
        "record P<T>(T a) { }",
        "@interface Mark { }",
        "sealed interface S permits T { } ",
        "double pearson(double[] x, double[] y) { return 0; }",
        "@Deprecated\npublic static double f(int... x) { return x.length; }",
        "@SuppressWarnings({\"unchecked\", \"x\"}) int f() { return 1; }",
        "<T extends Comparable<T>> List<T> sorted(Collection<? extends T> all) { return null; }",
        "Map<String, List<int[]>> f(Map<String, double[]> m) { return null; }",
        "java.util.List<String> f() { return null; }",
        "int[] f() { return null; }",
        "int f() throws Exception { return 1; }",
        "void f() { if (1 < 2) { } }",
        "double[][] rows(int n) { return new double[n][n]; }",
        "int zw\u00f6lf(int \u5024) { return \u5024; }",
        "record Gr\u00f6\u00dfe(double l\u00e4nge) { }",
        "class \u00dcbung { }",
        "double gr\u00f6\u00dfe = 1, l\u00e4nge = 2;",
        "int x;",
        "int x = 1, y = 2;",
        "final double R = 6371.0088;",
        "double[] a = {1, 2}, b;",
        "int a[] = new int[3];",
        "Map<String, List<Integer>> m = new TreeMap<>();",
        "List<String> all = List.of(\"a\", \"b\");",
        "String s = \"class A { int f() { } }\";",
        "Runnable r = () -> { int y = 1; };",
        "IntUnaryOperator f = x -> x + 1;",
        "System.out.println(1);",
        "x = 5;",
        "x += 1;",
        "x++;",
        "1 + 2",
        "List.of(1, 2)",
        "new int[3]",
        "new ArrayList<String>().add(\"x\");",
        "for (int i = 0; i < 3; i++) { }",
        "for (String s : List.of(\"a\")) { }",
        "while (true) { break; }",
        "do { } while (false);",
        "if (true) { int y = 1; } else { }",
        "try { } finally { }",
        "try (var in = new java.io.StringReader(\"\")) { }",
        "switch (1) { case 1: break; }",
        "{ int y = 1; }",
        "synchronized (System.out) { }",
        "throw new IllegalStateException(\"x\");",
        "assert 1 < 2 : \"no\";",
        "check(\"1.3\")",
        "a[0] = 1;",
        "i < 3",
        "(int) 3.5",
        "\"text\".length()",
        "System.exit(0);");
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void aSnippetIsWhatJShellSaysItIs(String source) {
    SHELL.eval("import java.util.*;");
    SHELL.eval("import java.util.function.*;");
    Snippet snippet = SHELL.sourceCodeAnalysis().sourceToSnippets(source).get(0);
    String expected =
        switch (snippet.kind()) {
          case IMPORT -> "IMPORT";
          case TYPE_DECL -> "TYPE";
          case METHOD -> "METHOD";
          case VAR ->
              snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                  ? "none"
                  : "VARIABLE";
          default -> "none";
        };
    String actual = Declaration.of(source).map(d -> d.kind().name()).orElse("none");
    assertEquals(expected, actual, () -> snippet.kind() + " " + snippet.subKind());
  }

  @Test
  void theNamesAreThoseDeclared() {
    assertEquals("x y", names("int x = 1, y = 2;"));
    assertEquals("t", names("var t = load();"));
    assertEquals("m", names("final Map<String, List<int[]>> m = new TreeMap<>();"));
    assertEquals("groupMeans", names("SortedMap<String, GroupMean> groupMeans(String[] k) { }"));
    assertEquals("ArrayDeque", names("class ArrayDeque<T> { }"));
    assertEquals("é", names("double é = 1;"));
  }

  private static String names(String source) {
    return Declaration.of(source).orElseThrow().names().stream().collect(Collectors.joining(" "));
  }
}
