package mlelabs.grader.report;

import java.util.Comparator;
import java.util.List;
import mlelabs.grader.similarity.Answers;
import mlelabs.grader.submission.Outcome;

/**
 * A class, or a share of it, once it is graded.
 *
 * @param courseVersion which course graded
 * @param students everyone who handed something in, also in other shares
 * @param outcomes what became of each submission, in the order of the tables
 * @param answers what was written, by student and lab
 */
public record GradedClass(
    String courseVersion, List<String> students, List<Outcome> outcomes, List<Answers> answers) {

  /** Copies the lists, in order. */
  public GradedClass {
    students = students.stream().sorted().toList();
    outcomes =
        outcomes.stream().sorted(Outcome.ORDER.thenComparing(o -> o.file().toString())).toList();
    answers =
        answers.stream()
            .sorted(Comparator.comparing(Answers::student).thenComparing(Answers::lab))
            .toList();
  }
}
