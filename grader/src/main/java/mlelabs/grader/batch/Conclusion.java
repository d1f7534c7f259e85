package mlelabs.grader.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.notebook.Notebook;
import mlelabs.grader.notebook.UnreadableNotebookException;
import mlelabs.grader.report.GradedClass;
import mlelabs.grader.report.ReportFolder;
import mlelabs.grader.similarity.Answers;
import mlelabs.grader.similarity.Similarity;
import mlelabs.grader.submission.Outcome;

/**
 * What is written once a whole class is graded.
 *
 * @param course its labs
 * @param reports where it goes
 * @param labs the released notebooks, which answers are compared without
 */
public record Conclusion(Course course, ReportFolder reports, Path labs) {

  /** Writes the pages of submissions without score, the tables, and the class at a glance. */
  public void write(GradedClass graded) throws IOException {
    for (Outcome outcome : ReportFolder.onePerPlace(graded.outcomes())) {
      if (!outcome.graded()) {
        reports.write(outcome);
      }
    }
    reports.writeClass(graded.outcomes(), similar(graded));
  }

  private List<Similarity> similar(GradedClass graded) {
    List<Similarity> similar = new ArrayList<>();
    for (Lab lab : course.labs()) {
      List<Answers> answers =
          graded.answers().stream().filter(a -> a.lab().equals(lab.id())).toList();
      similar.add(Similarity.of(lab, answers, released(lab)));
    }
    return similar;
  }

  private Optional<Answers> released(Lab lab) {
    try {
      List<String> cells = Notebook.read(labs.resolve(lab.notebook())).code();
      return Optional.of(Answers.of("", lab, cells));
    } catch (UnreadableNotebookException e) {
      return Optional.empty();
    }
  }
}
