package mlelabs.grader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mlelabs.exercise.Lab;
import mlelabs.grader.report.CsvTable;
import mlelabs.grader.report.CsvText;

/**
 * Moodle's grade import from CSV: {@code username} (mapped to the user's field of that name) and a
 * column for each grade item. The roster's {@code Username} is taken, else the folder's name.
 */
final class MoodleTable {

  private MoodleTable() {}

  static String of(ClassScores scores) {
    List<Lab> labs = scores.labs();
    CsvTable table =
        new CsvTable(
            Stream.concat(Stream.of("username", "email"), labs.stream().map(ClassScores::column))
                .toList());
    scores
        .byStudent()
        .forEach(
            (student, standings) -> {
              List<String> row = new ArrayList<>();
              row.add(
                  CsvText.of(
                      scores.roster().cell(student, "username", "Username").orElse(student)));
              row.add(
                  CsvText.of(scores.roster().cell(student, "email", "Email address").orElse("")));
              labs.forEach(
                  lab -> row.add(ClassScores.points(Optional.ofNullable(standings.get(lab.id())))));
              table.row(row);
            });
    return table.text();
  }
}
