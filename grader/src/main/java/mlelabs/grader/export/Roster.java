package mlelabs.grader.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who, from a table of the system that the scores go to: its own export of the class. A
 * student is the row in which some cell is the name of the student's folder.
 */
public final class Roster {

  /** Nobody is known by more than the name of the folder. */
  public static final Roster NONE = new Roster(List.of());

  private final List<Map<String, String>> rows;

  private Roster(List<Map<String, String>> rows) {
    this.rows = rows;
  }

  /** Reads a CSV with a header, in UTF-8. */
  public static Roster read(Path csv) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(
                Files.readString(csv, StandardCharsets.UTF_8).replace("\ufeff", ""))) {
      return new Roster(
          reader.stream()
              .<Map<String, String>>map(r -> new LinkedHashMap<>(r.getFieldsAsMap()))
              .toList());
    }
  }

  /** A cell of a student's row: the first of these columns that there is. */
  Optional<String> cell(String student, String... columns) {
    for (String column : columns) {
      for (Map<String, String> row : rowsOf(student)) {
        String cell = row.get(column);
        if (cell != null && !cell.isBlank()) {
          return Optional.of(cell);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What hinders an import of these students.
   *
   * @return a sentence for each student that no row or more than one stands for; none without a
   *     roster
   */
  public List<String> problems(List<String> students) {
    return rows.isEmpty()
        ? List.of()
        : students.stream().distinct().flatMap(s -> problem(s).stream()).toList();
  }

  private Optional<String> problem(String student) {
    int found = (int) rows.stream().filter(row -> row.containsValue(student)).count();
    return found == 1
        ? Optional.empty()
        : Optional.of(
            "one row of the roster must hold " + student + " in a cell, but " + found + " do");
  }

  /** The one row of a student, or none. */
  private List<Map<String, String>> rowsOf(String student) {
    List<Map<String, String>> found =
        rows.stream().filter(row -> row.containsValue(student)).toList();
    return found.size() == 1 ? found : List.of();
  }
}
