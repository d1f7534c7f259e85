package mlelabs.environment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a cell may use without importing it. The kernel has these imports before its first cell;
 * whoever else evaluates cells must give them the same.
 */
public final class DefaultImports {

  private DefaultImports() {}

  /** What JJava itself imports from the JDK. */
  public static final List<String> KERNEL =
      List.of(
          "java.util.*",
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.time.*",
          "java.util.concurrent.*",
          "java.util.prefs.*",
          "java.util.regex.*");

  /** What the course adds. */
  public static final List<String> COURSE =
      List.of(
          "java.util.function.*",
          "java.util.stream.*",
          "tech.tablesaw.api.*",
          "mlelabs.data.*",
          "mlelabs.plot.*",
          "static mlelabs.notebook.Notebook.*");

  /** All of them as import declarations, in the order in which the kernel makes them. */
  public static List<String> declarations() {
    return Stream.concat(KERNEL.stream(), COURSE.stream())
        .map(DefaultImports::declaration)
        .toList();
  }

  /** {@code import java.util.*;} */
  public static String declaration(String name) {
    return "import " + name + ";";
  }
}
