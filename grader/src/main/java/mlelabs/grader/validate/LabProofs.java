package mlelabs.grader.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mlelabs.environment.Installation;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.notebook.Notebook;
import mlelabs.grader.notebook.NotebookJson;
import mlelabs.grader.notebook.UnreadableNotebookException;
import mlelabs.grader.release.Release;
import mlelabs.grader.release.ReleaseException;

/**
 * All that must hold of labs.
 *
 * @param installation where the course lies
 * @param course the manifest
 * @param grader grades as for learners
 */
public record LabProofs(Installation installation, Course course, SubmissionGrader grader) {

  /**
   * The proofs of some labs; those that take longest come first within each lab.
   *
   * @param limit for a notebook in the kernel
   * @param keep where executed notebooks stay, if they do
   */
  public List<Proof> of(List<Lab> labs, Duration limit, Optional<Path> keep) {
    List<Proof> proofs = new ArrayList<>();
    proofs.add(
        new Proof("labs/ is identical to the release of solutions/", this::releaseDifferences));
    for (Lab lab : labs) {
      addTo(proofs, lab, new KernelRun(installation, limit, keep));
    }
    return proofs;
  }

  private void addTo(List<Proof> proofs, Lab lab, KernelRun kernel) {
    String name = "lab " + lab.id() + ": ";
    Scored scored = new Scored(lab, grader);
    proofs.add(
        new Proof(
            name + "every cell of the notebook runs in the kernel",
            () -> kernel.failures(installation.solutions().resolve(lab.notebook()))));
    proofs.add(
        new Proof(
            name + "manifest, contracts, examples and suites agree",
            () -> Agreement.failures(lab)));
    proofs.add(
        new Proof(
            name + "the reference scores " + lab.points() + " of " + lab.points(),
            () -> scored.reference(reference(lab))));
    proofs.add(
        new Proof(
            name + "the stubs score 0, each as not attempted", () -> scored.stubs(stubs(lab))));
    addWrongAnswers(proofs, lab, scored);
  }

  private void addWrongAnswers(List<Proof> proofs, Lab lab, Scored scored) {
    String name = "lab " + lab.id() + ": ";
    WrongAnswers wrong;
    try {
      wrong = WrongAnswers.of(lab);
    } catch (IOException | IllegalArgumentException e) {
      proofs.add(
          new Proof(
              name + "the wrong answers can be read",
              () -> List.of(Objects.toString(e.getMessage()))));
      return;
    }
    proofs.add(
        new Proof(
            name
                + wrong.answers().size()
                + " wrong answers are kept, at least "
                + WrongAnswers.AT_LEAST
                + " an exercise",
            wrong::missing));
    int batches = wrong.batches().size();
    int number = 0;
    for (List<WrongAnswer> batch : wrong.batches()) {
      number++;
      proofs.add(
          new Proof(
              String.format(
                  "%severy wrong answer is caught by its test, part %d of %d (%d answers)",
                  name, number, batches, batch.size()),
              () -> scored.wrong(reference(lab), batch)));
    }
  }

  private List<String> releaseDifferences() throws IOException {
    try {
      return Release.of(course, installation.solutions()).differences(installation.labs());
    } catch (ReleaseException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  private List<String> reference(Lab lab) throws UnreadableNotebookException {
    return Notebook.read(installation.solutions().resolve(lab.notebook())).code();
  }

  private List<String> stubs(Lab lab) throws IOException, ReleaseException {
    Release release = Release.of(course, List.of(lab), installation.solutions());
    byte[] notebook = Objects.requireNonNull(release.notebooks().get(lab.notebook()));
    List<String> cells = new ArrayList<>();
    for (JsonNode cell : NotebookJson.parse(notebook).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        cells.add(NotebookJson.source(cell));
      }
    }
    return cells;
  }
}
