package mlelabs.grader.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mlelabs.exercise.Lab;
import mlelabs.grader.gradebook.Standing;
import mlelabs.grader.report.CsvTable;
import mlelabs.grader.report.CsvText;

/**
 * The columns of {@code nbgrader export}; an assignment is named as the notebook, without ending.
 */
final class NbgraderTable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private NbgraderTable() {}

  static String of(ClassScores scores) {
    CsvTable table =
        new CsvTable(
            "assignment",
            "duedate",
            "timestamp",
            "student_id",
            "last_name",
            "first_name",
            "email",
            "raw_score",
            "late_submission_penalty",
            "score",
            "max_score");
    for (Standing standing : scores.standings()) {
      table.row(row(scores, standing));
    }
    return table.text();
  }

  static String assignment(Lab lab) {
    return lab.id() + "-" + lab.slug();
  }

  private static List<String> row(ClassScores scores, Standing s) {
    String student = s.attempt().student();
    Roster roster = scores.roster();
    String lab = s.attempt().lab();
    return List.of(
        scores.course().lab(lab).map(NbgraderTable::assignment).orElse(lab),
        Optional.ofNullable(scores.policy().due().get(lab)).map(NbgraderTable::time).orElse(""),
        time(s.attempt().handedIn()),
        CsvText.of(student),
        CsvText.of(roster.cell(student, "last_name").orElse("")),
        CsvText.of(roster.cell(student, "first_name").orElse("")),
        CsvText.of(roster.cell(student, "email").orElse("")),
        s.points().toPlainString(),
        s.points().subtract(s.counted()).toPlainString(),
        s.counted().toPlainString(),
        s.maximum().toPlainString());
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }
}
