package mlelabs.compiler;

/** Finds where the first declaration or statement of a source ends, by its brackets alone. */
final class TopLevel {

  private final String source;
  private int at;

  private TopLevel(String source) {
    this.source = source;
  }

  /** The position after the first {@code ;} or closing brace outside all brackets. */
  static int end(String source) {
    return new TopLevel(source).end();
  }

  private int end() {
    int depth = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else if (source.startsWith("//", at)) {
        skipPast("\n");
      } else if (source.startsWith("/*", at)) {
        skipPast("*/");
      } else {
        at++;
        if (c == '{' || c == '(' || c == '[') {
          depth++;
        } else if (c == '}' || c == ')' || c == ']') {
          depth--;
        }
        if (depth <= 0 && (c == ';' || c == '}')) {
          return at;
        }
      }
    }
    return source.length();
  }

  private void skipPast(String end) {
    int found = source.indexOf(end, at + 2);
    at = found < 0 ? source.length() : found + end.length();
  }

  private void skipLiteral(char quote) {
    String end = source.startsWith("\"\"\"", at) ? "\"\"\"" : String.valueOf(quote);
    at += end.length();
    while (at < source.length() && !source.startsWith(end, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(source.length(), at + end.length());
  }
}
