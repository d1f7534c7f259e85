package mlelabs.grader.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mlelabs.exercise.Lab;
import mlelabs.grader.gradebook.Standing;
import mlelabs.grader.report.CsvTable;
import mlelabs.grader.report.CsvText;

/**
 * The columns of Gradescope's export of a course's grades: who, then for each assignment score,
 * maximum, time and lateness in hours, minutes and seconds.
 */
final class GradescopeTable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private GradescopeTable() {}

  static String of(ClassScores scores) {
    List<String> header = new ArrayList<>(List.of("First Name", "Last Name", "SID", "Email"));
    for (Lab lab : scores.labs()) {
      String name = ClassScores.column(lab);
      header.addAll(
          List.of(
              name,
              name + " - Max Points",
              name + " - Submission Time",
              name + " - Lateness (H:M:S)"));
    }
    CsvTable table = new CsvTable(header);
    scores.byStudent().forEach((student, labs) -> table.row(row(scores, student, labs)));
    return table.text();
  }

  private static List<String> row(
      ClassScores scores, String student, Map<String, Standing> standings) {
    Roster roster = scores.roster();
    List<String> row = new ArrayList<>();
    row.add(CsvText.of(roster.cell(student, "First Name").orElse("")));
    row.add(CsvText.of(roster.cell(student, "Last Name").orElse("")));
    row.add(CsvText.of(roster.cell(student, "SID").orElse(student)));
    row.add(CsvText.of(roster.cell(student, "Email").orElse("")));
    for (Lab lab : scores.labs()) {
      Standing standing = standings.get(lab.id());
      row.addAll(
          standing == null
              ? List.of("", new BigDecimal(lab.points()).setScale(2).toPlainString(), "", "")
              : List.of(
                  standing.counted().toPlainString(),
                  standing.maximum().toPlainString(),
                  TIME.format(standing.attempt().handedIn()),
                  lateness(scores, standing)));
    }
    return row;
  }

  private static String lateness(ClassScores scores, Standing standing) {
    Instant due = scores.policy().due().get(standing.attempt().lab());
    long seconds =
        due == null || standing.daysLate() == 0
            ? 0
            : standing.attempt().handedIn().getEpochSecond() - due.getEpochSecond();
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
