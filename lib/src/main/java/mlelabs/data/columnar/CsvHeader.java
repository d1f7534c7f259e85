package mlelabs.data.columnar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in a file's first line.
 *
 * @param names in the file's order, each once
 */
record CsvHeader(Path file, List<String> names) {

  CsvHeader {
    names = List.copyOf(names);
  }

  /**
   * Refuses the file if a name is there twice, or one of the schema's is not there.
   *
   * @throws CsvException naming it
   */
  void requireFit(Schema schema) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new CsvException(
            file, 1, "names of columns must be unique, but \"" + name + "\" is there twice");
      }
    }
    List<String> missing = new ArrayList<>(schema.names());
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      throw new CsvException(
          file, 1, "the header must name " + String.join(", ", missing) + ", but was " + names);
    }
  }
}
