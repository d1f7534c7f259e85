package mlelabs.grader.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method declared at the top level of a cell.
 *
 * @param name its name
 * @param returnType as written, without modifiers and annotations
 * @param parameterTypes as written, without names, modifiers and annotations
 * @param start index of the declaration's first character
 * @param open index of the body's opening brace
 * @param close index of its closing brace
 */
public record JavaMethod(
    String name, String returnType, List<String> parameterTypes, int start, int open, int close) {

  private static final Pattern HEAD =
      Pattern.compile("\\b(\\w+)\\s*\\(([^(){};]*)\\)\\s*(?:throws\\s[\\w.,\\s]+)?\\{");
  private static final Pattern MODIFIER =
      Pattern.compile("(?:@[\\w.]+|\\b(?:public|private|protected|static|final|synchronized))\\s+");
  private static final Set<String> STATEMENTS =
      Set.of("if", "for", "while", "switch", "catch", "synchronized", "try");

  /** Copies the list. */
  public JavaMethod {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /** The methods at the top level of a cell, in order; none where braces don't balance. */
  public static List<JavaMethod> declaredIn(String source) {
    String code = JavaText.code(source);
    int[] depth = JavaText.depth(code);
    List<JavaMethod> methods = new ArrayList<>();
    Matcher head = HEAD.matcher(code);
    while (head.find()) {
      int close = closing(depth, head.end() - 1);
      if (depth[head.start()] == 0 && close > 0 && !STATEMENTS.contains(head.group(1))) {
        int start = start(code, head.start());
        String type = plain(code.substring(start, head.start()));
        if (!type.isEmpty() && !type.matches("(?s).*(\\bnew\\b|\\brecord\\b|[=.]).*")) {
          methods.add(
              new JavaMethod(
                  head.group(1), type, types(head.group(2)), start, head.end() - 1, close));
        }
      }
    }
    return methods;
  }

  private static int closing(int[] depth, int open) {
    for (int i = open + 1; i < depth.length - 1; i++) {
      if (depth[i + 1] == depth[open]) {
        return i;
      }
    }
    return -1;
  }

  private static int start(String code, int name) {
    int i = name;
    while (i > 0 && ";}{".indexOf(code.charAt(i - 1)) < 0) {
      i--;
    }
    while (Character.isWhitespace(code.charAt(i))) {
      i++;
    }
    return i;
  }

  private static List<String> types(String parameters) {
    List<String> types = new ArrayList<>();
    for (String parameter : parameters.strip().split(",(?![^<]*>)")) {
      if (!parameter.isBlank()) {
        types.add(plain(parameter.strip().replaceAll("\\w+$", "")));
      }
    }
    return types;
  }

  private static String plain(String type) {
    return MODIFIER.matcher(type).replaceAll("").replaceAll("\\s+", "");
  }
}
