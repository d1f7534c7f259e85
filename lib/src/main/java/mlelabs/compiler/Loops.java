package mlelabs.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import javax.tools.ToolProvider;
import mlelabs.compiler.Snippets.Piece;
import org.jspecify.annotations.Nullable;

/** Finds loops in cells. */
final class Loops {

  private Loops() {}

  /**
   * The line, from 1, at which the outermost loop around a line of a cell begins. Samples of a
   * running loop show now this line of it and now that one; where it begins is always the same.
   */
  static OptionalInt around(String cell, int line) {
    for (Piece piece : Snippets.byBrackets(0, cell)) {
      int first = lines(cell.substring(0, piece.offset())) + 1;
      if (line >= first && line <= first + lines(piece.source())) {
        OptionalInt found = inPiece(piece, line - first + 1);
        if (found.isPresent()) {
          return OptionalInt.of(found.getAsInt() + first - 1);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static OptionalInt inPiece(Piece piece, int line) {
    String source = "class Piece { " + piece.source() + "\n}";
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    Writer.nullWriter(),
                    null,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(new MemorySource("Piece", source)));
    try {
      for (CompilationUnitTree unit : task.parse()) {
        Outermost outermost = new Outermost(unit, Trees.instance(task).getSourcePositions(), line);
        outermost.scan(unit, null);
        if (outermost.line > 0) {
          return OptionalInt.of(outermost.line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return OptionalInt.empty();
  }

  private static final class Outermost extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int wanted;
    private int line;

    Outermost(CompilationUnitTree unit, SourcePositions positions, int wanted) {
      this.unit = unit;
      this.positions = positions;
      this.wanted = wanted;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
      if (line == 0 && tree != null && isLoop(tree)) {
        int first = lineOf(positions.getStartPosition(unit, tree));
        if (first <= wanted && wanted <= lineOf(positions.getEndPosition(unit, tree))) {
          line = first;
        }
      }
      return super.scan(tree, nothing);
    }

    private static boolean isLoop(Tree tree) {
      return tree instanceof ForLoopTree
          || tree instanceof EnhancedForLoopTree
          || tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree;
    }

    private int lineOf(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }
  }
}
