package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cells are run by a real JShell, one snippet after another, as the kernel does. */
class ErrorReportTest {

  private final JShell shell = JShell.builder().executionEngine("local").build();
  private final LearnerCode code = new LearnerCode(shell);
  private int cells;

  /** What the kernel throws when a snippet is rejected; told by its simple name. */
  static final class CompilationException extends RuntimeException {

    private final transient SnippetEvent event;

    CompilationException(SnippetEvent event) {
      this.event = event;
    }

    public SnippetEvent getBadSnippetCompilation() {
      return event;
    }
  }

  @AfterEach
  void close() {
    shell.close();
  }

  private @Nullable RuntimeException run(String cell) {
    code.beginCell(++cells, cell);
    CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(cell);
    while (info.completeness().isComplete()) {
      for (SnippetEvent event : shell.eval(info.source().strip())) {
        if (event.causeSnippet() == null && event.exception() != null) {
          return new RuntimeException("as the kernel wraps it", event.exception());
        }
        if (event.causeSnippet() == null && event.status() == Snippet.Status.REJECTED) {
          return new CompilationException(event);
        }
      }
      info = shell.sourceCodeAnalysis().analyzeCompletion(info.remaining());
    }
    return null;
  }

  private ErrorReport report(String cell) {
    RuntimeException failure = run(cell);
    if (failure == null) {
      throw new AssertionError("the cell must fail");
    }
    return ErrorReport.of(failure, Optional.of(code));
  }

  private static String plain(ErrorReport report) {
    return String.join("\n", report.lines()).replaceAll("\u001B\\[[0-9;]*m", "");
  }

  @Test
  void anExceptionIsShownInTheLearnersLinesWithItsCallers() {
    run("int zero = 0;\n\nint broken(int n) {\n  int m = n;\n  return m / zero;\n}");
    ErrorReport report = report("int a = 1;\nbroken(a)");
    assertEquals("ArithmeticException", report.name());
    assertEquals("/ by zero", report.message());
    assertEquals(
        """
        ArithmeticException: / by zero
          in broken, cell [1], line 5
            3 │ int broken(int n) {
            4 │   int m = n;
          → 5 │   return m / zero;
            6 │ }
          called from cell [2], line 2
            1 │ int a = 1;
          → 2 │ broken(a)""",
        plain(report));
  }

  @Test
  void aRedefinedMethodIsShownAsItIsNow() {
    run("int f() { return 1; }");
    run("int f() {\n  return 1 / 0;\n}");
    assertTrue(plain(report("f()")).contains("→ 2 │   return 1 / 0;"));
  }

  @Test
  void causesAreToldWithoutRepeatingLines() {
    String text =
        plain(
            report("throw new IllegalStateException(\"outer\", new RuntimeException(\"inner\"));"));
    assertTrue(text.contains("IllegalStateException: outer"), text);
    assertTrue(text.contains("Caused by RuntimeException: inner"), text);
    assertEquals(text.indexOf("→ 1"), text.lastIndexOf("→ 1"), text);
  }

  @Test
  void endlessRecursionIsOneFrameAndAdvice() {
    String text = plain(report("int r(int n) { return r(n + 1); }\nr(0)"));
    assertTrue(text.contains("A method calls itself without end."), text);
    assertTrue(text.lines().count() < 12, text);
  }

  @Test
  void anUnknownNameIsMarkedAndASimilarOneProposed() {
    run("double[] delays = {1, 2};");
    ErrorReport report =
        report("double total = 0;\nfor (double d : delays) {\n  total += delay;\n}");
    String text = plain(report);
    assertEquals("CompileError", report.name());
    assertTrue(text.contains("cannot find symbol – variable delay\n  cell [2], line 3"), text);
    assertTrue(text.contains("  → 3 │   total += delay;\n" + " ".repeat(19) + "^^^^^"), text);
    assertTrue(text.contains("Nothing named delay is defined. Did you mean delays?"), text);
  }

  @Test
  void aClassOfTheJdkThatIsNotImportedComesWithItsImport() {
    String text = plain(report("var count = new AtomicInteger();"));
    assertTrue(text.contains("import java.util.concurrent.atomic.AtomicInteger;"), text);
    assertFalse(text.contains("Nothing named"), text);
  }

  @Test
  void aMissingMemberOfAClassIsNotCalledUndefined() {
    String text = plain(report("Math.sqr(3)"));
    assertTrue(text.contains("method sqr(int)"), text);
    assertFalse(text.contains("Nothing named"), text);
  }

  @Test
  void callingAMethodThatMissesSomethingShowsWhereItIsUsed() {
    run("double mean() {\n  return helper(3);\n}");
    assertEquals(
        Optional.of("mean cannot run yet: method helper(int) is not defined"), code.warning());
    String text = plain(report("mean()"));
    assertTrue(text.contains("mean cannot run: method helper(int) is not defined"), text);
    assertTrue(text.contains("→ 2 │   return helper(3);"), text);
    assertTrue(text.contains("Nothing named helper is defined."), text);
  }

  @Test
  void aCellThatIsCompleteHasNoWarning() {
    run("double helper(int n) { return n; }\ndouble mean() { return helper(3); }");
    assertEquals(Optional.empty(), code.warning());
  }

  @Test
  void whatIsNotACellsFaultIsShownAsItIs() {
    ErrorReport report =
        ErrorReport.of(new IllegalArgumentException("no such magic"), Optional.of(code));
    assertEquals(List.of("IllegalArgumentException: no such magic"), List.of(plain(report)));
  }
}
