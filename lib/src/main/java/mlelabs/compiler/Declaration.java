package mlelabs.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a snippet declares, told from its first words alone: grading evaluates declarations and
 * leaves statements out, and asking the compiler about every statement costs more than all the
 * rest.
 *
 * @param kind what is declared
 * @param names the names of the method, the type or the variables; none for an import
 */
record Declaration(Kind kind, List<String> names) {

  enum Kind {
    IMPORT,
    TYPE,
    METHOD,
    VARIABLE
  }

  private static final Pattern COMMENTS_AND_SPACE =
      Pattern.compile("\\A(?:\\s+|//[^\\n]*(?:\\n|\\z)|/\\*(?s:.*?)\\*/)+");

  private static final Pattern MODIFIER =
      Pattern.compile(
          "\\A(?:public|protected|private|static|final|abstract|strictfp|sealed|non-sealed|default"
              + "|synchronized|native|transient|volatile)\\b");

  private static final Pattern MEANINGLESS =
      Pattern.compile("\\b(?:public|protected|private|static)\\b");

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "(?U)\\A@(?!interface\\b)[\\w.]+(?:\\s*\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?");

  private static final Pattern TYPE =
      Pattern.compile("(?U)\\A(?:class|interface|enum|@\\s*interface)\\s+(\\w+)");

  private static final Pattern RECORD = Pattern.compile("(?U)\\Arecord\\s+(\\w+)\\s*[<(]");

  private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>()=;]*>");

  private static final Pattern TYPED_NAME =
      Pattern.compile(
          "(?U)\\A([\\w.]+)(?:\\s*\\[\\s*\\])*\\s+([\\p{L}_$][\\w$]*)(?:\\s*\\[\\s*\\])*\\s*\\z");

  private static final Pattern FURTHER_NAME =
      Pattern.compile("(?U),\\s*([\\p{L}_$][\\w$]*)\\s*(?:\\[\\s*\\]\\s*)*(?=[=,;]|\\z)");

  private static final Set<String> STATEMENT_WORDS =
      Set.of(
          "return",
          "throw",
          "new",
          "else",
          "assert",
          "yield",
          "package",
          "case",
          "do",
          "try",
          "break",
          "continue",
          "goto",
          "instanceof");

  Declaration {
    names = List.copyOf(names);
  }

  /** What the snippet declares, or nothing if it is a statement or an expression. */
  static Optional<Declaration> of(String snippet) {
    String source = withoutPrefixes(snippet);
    if (source.startsWith("import") && source.matches("(?s)import\\s.*")) {
      return Optional.of(new Declaration(Kind.IMPORT, List.of()));
    }
    for (Pattern pattern : List.of(TYPE, RECORD)) {
      Matcher type = pattern.matcher(source);
      if (type.find()) {
        return Optional.of(new Declaration(Kind.TYPE, List.of(type.group(1))));
      }
    }
    return methodOrVariable(source);
  }

  /**
   * The snippet without the modifiers that mean nothing at the top level of a notebook, each
   * replaced by blanks so that everything stays where it was.
   */
  String bare(String snippet) {
    int header = snippet.length() - withoutPrefixes(snippet).length();
    return MEANINGLESS
            .matcher(snippet.substring(0, header))
            .replaceAll(m -> " ".repeat(m.group().length()))
        + snippet.substring(header);
  }

  private static String withoutPrefixes(String snippet) {
    String source = snippet;
    String before;
    do {
      before = source;
      for (Pattern prefix : List.of(COMMENTS_AND_SPACE, ANNOTATION, MODIFIER)) {
        source = prefix.matcher(source).replaceFirst("");
      }
    } while (!source.equals(before));
    return source;
  }

  private static Optional<Declaration> methodOrVariable(String snippet) {
    String source = withoutTypeArguments(snippet);
    int end = firstOf(source, "(=;{,");
    Matcher header = TYPED_NAME.matcher(source.substring(0, end).strip());
    if (!header.find() || STATEMENT_WORDS.contains(header.group(1))) {
      return Optional.empty();
    }
    String name = header.group(2);
    char next = end < source.length() ? source.charAt(end) : ';';
    if (next == '(') {
      return Optional.of(new Declaration(Kind.METHOD, List.of(name)));
    }
    return next == '{' ? Optional.empty() : Optional.of(variables(name, source.substring(end)));
  }

  /** Names after the first, of which one too many does no harm. */
  private static Declaration variables(String first, String rest) {
    List<String> names = new ArrayList<>(List.of(first));
    Matcher further = FURTHER_NAME.matcher(rest);
    while (further.find()) {
      names.add(further.group(1));
    }
    return new Declaration(Kind.VARIABLE, names);
  }

  /** {@code Map<String, List<int[]>> m = …} becomes {@code Map m = …}. */
  private static String withoutTypeArguments(String source) {
    int end = firstOf(source, "(=;{");
    String header = source.substring(0, end);
    String before;
    do {
      before = header;
      header = TYPE_ARGUMENTS.matcher(header).replaceAll("");
    } while (!header.equals(before));
    return header.strip() + source.substring(end);
  }

  private static int firstOf(String source, String characters) {
    for (int i = 0; i < source.length(); i++) {
      if (characters.indexOf(source.charAt(i)) >= 0) {
        return i;
      }
    }
    return source.length();
  }
}
