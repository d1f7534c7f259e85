package mlelabs.grader.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaMethodTest {

  private static List<String> declared(String source) {
    return JavaMethod.declaredIn(source).stream()
        .map(m -> m.returnType() + " " + m.name() + m.parameterTypes())
        .toList();
  }

  @Test
  void typesAreWithoutModifiersAnnotationsAndNames() {
    assertEquals(
        List.of("Map<String,int[]> f[List<Map<String,Long>>, double[]]", "void g[]"),
        declared(
            "@Deprecated public static Map<String, int[]> f(final List<Map<String, Long>> a,\n"
                + " double[] b) throws java.io.IOException {\n return null; }\nvoid g() {}"));
  }

  @Test
  void onlyTheTopLevelCounts() {
    assertEquals(
        List.of("int b[]"),
        declared("record R(int x) { int a() { return 1; } }\nint b() { if (true) { } return 1; }"));
  }

  @Test
  void statementsAndCallsAreNoMethods() {
    assertEquals(
        List.of(),
        declared(
            "for (int i = 0; i < 3; i++) { }\nif (f(1)) { g(2); }\nvar r = new Runnable() {"
                + " public void run() {} };"));
  }

  @Test
  void commentsAndLiteralsAreNoCode() {
    assertEquals(
        List.of("int f[]"),
        declared(
            "// int no() {\n/* int no() { */ String s = \"int no() {\"; char c = '{';\n"
                + "String t = \"\"\"\n int no() { \\\"\"\" } \"\"\";\nint f() { return '}'; }"));
  }

  @Test
  void aDeclarationSpansFromItsTypeToItsBrace() {
    String source = "int a;\n\nint f() {\n  return 1;\n}\nint b;";
    JavaMethod method = JavaMethod.declaredIn(source).get(0);
    assertEquals("int f() {\n  return 1;\n}", source.substring(method.start(), method.close() + 1));
  }

  @Test
  void bracesThatDoNotBalanceDeclareNothing() {
    assertEquals(List.of(), declared("int f() { if (true) { return 1; }"));
  }
}
