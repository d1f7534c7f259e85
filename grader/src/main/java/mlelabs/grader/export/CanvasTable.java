package mlelabs.grader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mlelabs.exercise.Lab;
import mlelabs.grader.gradebook.Standing;
import mlelabs.grader.report.CsvTable;
import mlelabs.grader.report.CsvText;

/**
 * Canvas's gradebook import: {@code Student, ID, SIS User ID, SIS Login ID, Section}, then a column
 * for each assignment; the second row begins with {@code Points Possible}.
 */
final class CanvasTable {

  private static final List<String> PEOPLE =
      List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");

  private CanvasTable() {}

  static String of(ClassScores scores) {
    List<String> header = new ArrayList<>(PEOPLE);
    List<String> possible = new ArrayList<>(List.of("    Points Possible", "", "", "", ""));
    for (Lab lab : scores.labs()) {
      header.add(ClassScores.column(lab));
      possible.add(lab.points() + ".00");
    }
    CsvTable table = new CsvTable(header).row(possible);
    scores.byStudent().forEach((student, labs) -> table.row(row(scores, student, labs)));
    return table.text();
  }

  private static List<String> row(
      ClassScores scores, String student, Map<String, Standing> standings) {
    List<String> row = new ArrayList<>();
    Roster roster = scores.roster();
    row.add(CsvText.of(roster.cell(student, "Student").orElse(student)));
    row.add(roster.cell(student, "ID").orElse(""));
    row.add(roster.cell(student, "SIS User ID").orElse(""));
    row.add(CsvText.of(roster.cell(student, "SIS Login ID").orElse(student)));
    row.add(roster.cell(student, "Section").orElse(""));
    for (Lab lab : scores.labs()) {
      row.add(ClassScores.points(Optional.ofNullable(standings.get(lab.id()))));
    }
    return row;
  }
}
