package mlelabs.notebook;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names that code uses and nobody has defined. */
final class Undefined {

  private Undefined() {}

  /** {@code method median(double[]) and variable delays are not defined}. */
  static String names(List<String> unresolved) {
    String list = unresolved.isEmpty() ? "something in it" : String.join(" and ", unresolved);
    return list + (unresolved.size() > 1 ? " are" : " is") + " not defined";
  }

  /** The name among {@code known} that this is most likely a misspelling of. */
  static Optional<String> nearest(String name, List<String> known) {
    int most = name.length() <= 4 ? 1 : 2;
    return known.stream()
        .filter(k -> !k.equals(name) && distance(name, k) <= most)
        .min(Comparator.comparingInt((String k) -> distance(name, k)).thenComparing(k -> k));
  }

  /**
   * What to do about a name that is not defined.
   *
   * @param failure why the cell that would have set it did not, if there is one
   */
  static String advice(String name, List<String> known, Optional<String> failure) {
    if (failure.isPresent()) {
      return "Nothing named "
          + name
          + " is defined: the cell that sets it failed ("
          + failure.get()
          + "). Mend that first, and run it again.";
    }
    List<String> inJava = imports(name);
    if (!inJava.isEmpty()) {
      return "The JDK has a class of that name, which must be imported: "
          + String.join(" or ", inJava);
    }
    String guess = nearest(name, known).map(k -> " Did you mean " + k + "?").orElse("");
    return "Nothing named "
        + name
        + " is defined."
        + guess
        + " If another cell defines it, run that cell first.";
  }

  /** What to write for a class of {@code java.base}: {@code import java.util.stream.Stream;}. */
  private static List<String> imports(String name) {
    return Object.class.getModule().getDescriptor().exports().stream()
        .filter(exported -> !exported.isQualified())
        .map(exported -> exported.source() + "." + name)
        .filter(Undefined::isClass)
        .sorted()
        .map(found -> "import " + found + ";")
        .toList();
  }

  private static boolean isClass(String name) {
    try {
      return Modifier.isPublic(Class.forName(name, false, null).getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** {@code median} of {@code method median(double[])}. */
  static List<String> bareNames(List<String> unresolved) {
    return unresolved.stream()
        .map(u -> u.replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", ""))
        .collect(Collectors.toList());
  }

  /** Levenshtein's distance, letters compared without case. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        char c = Character.toLowerCase(a.charAt(i - 1));
        int change = c == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
