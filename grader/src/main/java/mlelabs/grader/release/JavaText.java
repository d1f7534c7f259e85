package mlelabs.grader.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java source looked at without parsing it. */
final class JavaText {

  private static final Pattern NOT_CODE =
      Pattern.compile(
          "//[^\n]*" // comment to the end of the line
              + "|/\\*.*?(?:\\*/|\\z)" // comment over lines
              + "|\"\"\"(?:\\\\.|.)*?(?:\"\"\"|\\z)" // text block
              + "|\"(?:\\\\.|[^\"\\\\\n])*\"?" // string
              + "|'(?:\\\\.|[^'\\\\\n])*'?", // character
          Pattern.DOTALL);

  private JavaText() {}

  /** The source with comments and literals blanked out; every other character keeps its index. */
  static String code(String source) {
    return NOT_CODE.matcher(source).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
  }

  /** The source with comments removed and literals kept. */
  static String withoutComments(String source) {
    return NOT_CODE
        .matcher(source)
        .replaceAll(m -> m.group().startsWith("/") ? " " : Matcher.quoteReplacement(m.group()));
  }

  /** How many braces are open before each character, and after the last. */
  static int[] depth(String code) {
    int[] depth = new int[code.length() + 1];
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      depth[i + 1] = depth[i] + (c == '{' ? 1 : c == '}' ? -1 : 0);
    }
    return depth;
  }
}
