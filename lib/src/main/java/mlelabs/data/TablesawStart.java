package mlelabs.data;

import java.net.URISyntaxException;
import java.nio.file.Path;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/**
 * Starts Tablesaw without its search of the whole class path. When {@link Table} is first used it
 * looks for its readers and writers in every jar; they are all in its own, and to search no other
 * halves the processor time of a program's first table.
 */
public final class TablesawStart {

  private static final String CLASS_PATH = "java.class.path";

  private TablesawStart() {}

  /**
   * Initialises Tablesaw, unless it has been; call it before anything else reads the class path.
   */
  public static void run() {
    searching(ownJar());
  }

  /** Initialises Tablesaw without any of the readers and writers that it looks for by name. */
  public static void withoutReaders() {
    searching("");
  }

  private static void searching(String folders) {
    String classPath = System.getProperty(CLASS_PATH);
    try {
      System.setProperty(CLASS_PATH, folders);
      Class.forName(Table.class.getName(), true, Table.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Tablesaw must be on the class path", e);
    } finally {
      System.setProperty(CLASS_PATH, classPath);
    }
  }

  private static String ownJar() {
    try {
      return Path.of(ColumnType.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Tablesaw must be in a jar or a folder", e);
    }
  }
}
