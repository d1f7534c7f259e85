package mlelabs.worker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every cell may use without an import: the kernel's own default imports and those of the
 * course. The kernel extension adds the latter; the worker has all of them.
 */
public final class Prelude {

  private static final List<String> KERNEL =
      List.of(
          "java.util.*",
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.time.*",
          "java.util.concurrent.*",
          "java.util.prefs.*",
          "java.util.regex.*");

  /** What the course adds to the kernel's imports. */
  public static final List<String> COURSE =
      List.of(
          "java.util.function.*",
          "java.util.stream.*",
          "mlelabs.data.*",
          "mlelabs.plot.*",
          "tech.tablesaw.api.*",
          "tech.tablesaw.columns.Column");

  private Prelude() {}

  /** The import declarations of a cell in the worker, each a snippet of its own. */
  public static List<String> imports() {
    return Stream.concat(
            Stream.concat(KERNEL.stream(), COURSE.stream()).map(name -> "import " + name + ";"),
            Stream.of("import static " + NotebookStandIns.class.getName() + ".*;"))
        .collect(Collectors.toList());
  }
}
