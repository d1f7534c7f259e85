package mlelabs.grader.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.submission.Outcome;

/**
 * The tables of a class, as RFC 4180 has them but with line ends {@code \n}, in UTF-8. Points have
 * two decimals; a submission without score has an empty cell, never a zero.
 */
final class GradesCsv {

  private final Course course;
  private final List<Outcome> outcomes;

  GradesCsv(Course course, List<Outcome> outcomes) {
    this.course = course;
    this.outcomes = List.copyOf(outcomes);
  }

  /** {@code grades.csv}: a row for every submission. */
  String grades() {
    return table(
        csv -> {
          csv.writeRecord("student", "lab", "score", "max_score", "status", "reason");
          outcomes.forEach(o -> csv.writeRecord(gradesRow(o)));
        });
  }

  /** {@code exercises.csv}: a row for every exercise of every graded submission. */
  String exercises() {
    return table(
        csv -> {
          csv.writeRecord(
              "student",
              "lab",
              "exercise",
              "score",
              "max_score",
              "tests_passed",
              "tests_planned",
              "status",
              "message");
          for (Outcome outcome : outcomes) {
            outcome
                .result()
                .ifPresent(
                    r -> r.exercises().forEach(e -> csv.writeRecord(exerciseRow(outcome, e))));
          }
        });
  }

  private String[] gradesRow(Outcome o) {
    String max = course.lab(o.lab()).map(Lab::points).map(Points::exact).orElse("");
    return new String[] {
      CsvText.of(o.student()),
      o.lab(),
      o.result().map(r -> Points.exact(r.score())).orElse(""),
      max,
      o.verdict().label(),
      CsvText.line(o.reason())
    };
  }

  private static String[] exerciseRow(Outcome o, ExerciseResult e) {
    return new String[] {
      CsvText.of(o.student()),
      o.lab(),
      e.exercise().id(),
      Points.exact(e.score()),
      Points.exact(e.exercise().points()),
      Integer.toString(e.testsPassed()),
      Integer.toString(e.testsPlanned()),
      e.status().label(),
      CsvText.line(message(e))
    };
  }

  private static String message(ExerciseResult e) {
    String doubt = Wording.doubt(e);
    return doubt.isEmpty() ? e.message() : e.message() + " A person should look: it " + doubt + ".";
  }

  private interface Rows {
    void writeTo(CsvWriter csv);
  }

  private static String table(Rows rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.writeTo(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
