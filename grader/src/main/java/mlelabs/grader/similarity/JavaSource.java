package mlelabs.grader.similarity;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is Java: one answer that is not would keep all of its author's from comparison.
 */
final class JavaSource {

  private static final int DEEPEST = 300;
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private JavaSource() {}

  /** Whether it can be parsed and is not nested deeper than answers are. */
  static boolean parses(String source) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            COMPILER.getTask(
                new StringWriter(),
                null,
                found,
                List.of("-proc:none"),
                null,
                List.of(file(source)));
    try {
      Depth depth = new Depth();
      task.parse().forEach(unit -> depth.scan(unit, 0));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return false;
    }
    return found.getDiagnostics().stream().noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
  }

  /** Refuses a tree that would need more stack than there is: {@code 1 + 1 + …} nests too. */
  private static final class Depth extends TreeScanner<Void, Integer> {

    @Override
    public @Nullable Void scan(@Nullable Tree tree, Integer depth) {
      if (depth > DEEPEST) {
        throw new IllegalArgumentException("an answer must be nested at most " + DEEPEST + " deep");
      }
      return super.scan(tree, depth + 1);
    }
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///Answer.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
