package mlelabs.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Cuts a cell into the snippets that JShell evaluates one by one, as the kernel does. */
final class Snippets {

  /** A whole-cell magic such as {@code %%time}. */
  private static final Pattern CELL_MAGIC = Pattern.compile("\\A\\s*%%[A-Za-z]");

  /** A line magic such as {@code %maven}; {@code % 4} on a line of its own is none. */
  private static final Pattern LINE_MAGIC = Pattern.compile("(?m)^[ \\t]*%[A-Za-z].*$");

  private final SourceCodeAnalysis analysis;

  Snippets(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /**
   * A piece of a cell.
   *
   * @param cell position of the cell, from 0
   * @param offset of the piece in the cell
   * @param source its text
   * @param complete false for a rest that cannot be cut further
   */
  record Piece(int cell, int offset, String source, boolean complete) {}

  List<Piece> of(int cell, String text) {
    List<Piece> pieces = new ArrayList<>();
    String source = withoutMagics(text);
    int offset = 0;
    while (offset < source.length()) {
      String rest = source.substring(offset);
      CompletionInfo info = analysis.analyzeCompletion(rest);
      switch (info.completeness()) {
        case EMPTY -> {
          return pieces;
        }
        case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> {
          pieces.add(new Piece(cell, offset, rest, false));
          return pieces;
        }
        case UNKNOWN -> {
          // JShell 17 gives up on valid code such as `default -> throw …;` and takes all that
          // follows with it, so the end of the declaration is found by its braces.
          int end = TopLevel.end(rest);
          pieces.add(piece(cell, offset, rest.substring(0, end)));
          offset += end;
        }
        default -> {
          int end = rest.length() - info.remaining().length();
          pieces.add(piece(cell, offset, info.source()));
          offset += end;
        }
      }
    }
    return pieces;
  }

  /** Cuts a cell by its brackets alone, which finds each declaration of a valid cell. */
  static List<Piece> byBrackets(int cell, String text) {
    List<Piece> pieces = new ArrayList<>();
    String source = withoutMagics(text);
    int offset = 0;
    while (offset < source.length()) {
      int end = offset + TopLevel.end(source.substring(offset));
      pieces.add(piece(cell, offset, source.substring(offset, end)));
      offset = end;
    }
    return pieces;
  }

  /** JShell loses count of the lines of a snippet that begins with an empty one. */
  private static Piece piece(int cell, int offset, String source) {
    String stripped = source.stripLeading();
    return new Piece(cell, offset + source.length() - stripped.length(), stripped, true);
  }

  /** Blanks the magics out, so that every position stays where it was. */
  private static String withoutMagics(String text) {
    if (CELL_MAGIC.matcher(text).find()) {
      return "";
    }
    return LINE_MAGIC
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(" ".repeat(m.group().length())));
  }
}
