package mlelabs.grader.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.notebook.NotebookJson;

/** One lab's way from the authored notebook to the released one. */
final class LabRelease {

  static final String KERNEL = "java";
  static final String LANGUAGE = "Java";
  static final String LANGUAGE_VERSION = "17";

  private final Lab lab;
  private final String file;
  private final ObjectNode notebook;
  private final List<Problem> problems = new ArrayList<>();

  /** By the number of the cell. */
  private final Map<Integer, ExerciseCell> exercises = new TreeMap<>();

  /**
   * @param file as problems name it
   * @param notebook the authored one; left as it is
   */
  LabRelease(Lab lab, String file, ObjectNode notebook) {
    this.lab = lab;
    this.file = file;
    this.notebook = notebook.deepCopy();
  }

  List<Problem> problems() {
    return problems;
  }

  /** The released notebook; of no use where there are problems. */
  ObjectNode released() {
    checkNotebook();
    List<AuthoredCell> cells = cells();
    checkCells(cells);
    cells.forEach(this::findExercise);
    checkExercises();
    List<AuthoredCell> released = cells.stream().filter(c -> !c.isForInstructors()).toList();
    released.forEach(this::releaseCell);
    problems.addAll(AnswerLeak.find(List.copyOf(exercises.values()), released));
    released.forEach(this::checkNoMarker);
    return assembled(released);
  }

  private void problem(String message) {
    problems.add(new Problem(file, message));
  }

  private void checkNotebook() {
    int major = notebook.path("nbformat").asInt();
    int minor = notebook.path("nbformat_minor").asInt();
    if (major != 4 || minor < 5) {
      problem("the notebook must be in nbformat 4.5, but is in " + major + "." + minor);
    }
    require("kernelspec", "name", KERNEL);
    require("kernelspec", "language", "java");
    require("language_info", "name", LANGUAGE);
    String said = notebook.path("metadata").path("mlelabs").path("lab").asText(lab.id());
    if (!said.equals(lab.id())) {
      problem("metadata.mlelabs.lab must be \"" + lab.id() + "\", but is \"" + said + "\"");
    }
    if (!notebook.path("cells").isArray()) {
      problem("the notebook must have a list of cells");
    }
  }

  private void require(String object, String field, String wanted) {
    JsonNode found = notebook.path("metadata").path(object).path(field);
    if (!found.asText().equals(wanted)) {
      problem(
          String.format(
              "metadata.%s.%s must be \"%s\", but is %s",
              object, field, wanted, found.isMissingNode() ? "absent" : found.toString()));
    }
  }

  private List<AuthoredCell> cells() {
    List<AuthoredCell> cells = new ArrayList<>();
    for (JsonNode cell : notebook.path("cells")) {
      if (cell instanceof ObjectNode object) {
        cells.add(new AuthoredCell(file, cells.size() + 1, object));
      } else {
        problem("cell " + (cells.size() + 1) + " must be a JSON object");
      }
    }
    return cells;
  }

  private void checkCells(List<AuthoredCell> cells) {
    Set<String> ids = new HashSet<>();
    for (AuthoredCell cell : cells) {
      if (!cell.id().matches("[a-zA-Z0-9-_]{1,64}")) {
        problems.add(
            cell.problem(
                "a cell must have an id of 1 to 64 letters, digits, hyphens, underscores"));
      } else if (!ids.add(cell.id())) {
        problems.add(cell.problem("ids must differ, but " + cell.id() + " occurs again"));
      }
      if (!cell.json().path("outputs").isEmpty()) {
        problems.add(cell.problem("no output may be committed; clear the outputs"));
      }
      if (!cell.json().path("execution_count").isNull()
          && !cell.json().path("execution_count").isMissingNode()) {
        problems.add(cell.problem("no execution count may be committed; clear the outputs"));
      }
    }
  }

  private void findExercise(AuthoredCell cell) {
    Optional<LearnersPart> part =
        cell.isCode() ? LearnersPart.of(cell, problems) : Optional.empty();
    List<JavaMethod> methods = cell.isCode() ? JavaMethod.declaredIn(cell.source()) : List.of();
    List<JavaMethod> found = methods.stream().filter(m -> exercise(m).isPresent()).toList();
    if (found.size() > 1) {
      problems.add(cell.problem("a cell must declare one exercise, but declares " + names(found)));
    } else if (found.isEmpty() && part.isPresent()) {
      problems.add(cell.problem(noExercise(methods)));
    } else if (found.size() == 1) {
      LabExercise exercise = exercise(found.get(0)).orElseThrow();
      if (part.isPresent()) {
        addExercise(new ExerciseCell(exercise, cell, found.get(0), part.get()));
      } else if (!LearnersPart.MENTION.matcher(cell.source()).find()) {
        problems.add(
            cell.problem(
                found.get(0).name()
                    + "() is exercise "
                    + exercise.id()
                    + ": its answer must stand between // BEGIN SOLUTION and // END SOLUTION"));
      }
    }
    if (found.size() == 1 && cell.isForInstructors()) {
      problems.add(cell.problem("an exercise's cell must not be tagged instructor"));
    }
    if (found.isEmpty() && cell.json().path("metadata").has("nbgrader")) {
      problems.add(cell.problem("only an exercise's cell may have nbgrader metadata"));
    }
  }

  private Optional<LabExercise> exercise(JavaMethod method) {
    return lab.exercises().stream().filter(e -> e.method().equals(method.name())).findFirst();
  }

  private String noExercise(List<JavaMethod> methods) {
    String found = methods.isEmpty() ? "no method" : names(methods);
    return "a solution must belong to an exercise that course.toml lists for lab "
        + lab.id()
        + ", but the cell declares "
        + found;
  }

  private static String names(List<JavaMethod> methods) {
    return String.join(" and ", methods.stream().map(m -> m.name() + "()").toList());
  }

  private void addExercise(ExerciseCell added) {
    for (ExerciseCell other : exercises.values()) {
      if (other.exercise().equals(added.exercise())) {
        problems.add(
            added
                .cell()
                .problem(
                    String.format(
                        "%s() must be declared once, but cell %d declares it too",
                        added.method().name(), other.cell().number())));
        return;
      }
    }
    exercises.put(added.cell().number(), added);
  }

  private void checkExercises() {
    for (LabExercise exercise : lab.exercises()) {
      Optional<ExerciseCell> cell =
          exercises.values().stream().filter(c -> c.exercise().equals(exercise)).findFirst();
      if (cell.isEmpty()) {
        problem(
            String.format(
                "exercise %s must have a cell that declares %s() with a solution, but has none",
                exercise.id(), exercise.method()));
      }
      try {
        Contract contract = Contract.of(lab, exercise);
        cell.ifPresent(c -> c.check(contract, problems));
      } catch (IllegalArgumentException e) {
        problem(Objects.toString(e.getMessage()));
      }
    }
    for (Contract contract : Contract.declaredIn(lab)) {
      if (lab.exercise(contract.id()).isEmpty()) {
        problem(
            String.format(
                "contract %s must be of an exercise that course.toml lists, but says %s",
                contract.type().getName(), contract.id()));
      }
    }
  }

  private void releaseCell(AuthoredCell cell) {
    ExerciseCell exercise = exercises.get(cell.number());
    NotebookJson.setSource(
        cell.json(),
        exercise == null ? cell.source() : exercise.part().stubbed(exercise.exercise().id()));
    if (exercise != null) {
      NbgraderMetadata.write(exercise.exercise(), cell.json());
    }
    if (cell.isCode()) {
      cell.json().putNull("execution_count");
      cell.json().putArray("outputs");
    }
  }

  private void checkNoMarker(AuthoredCell cell) {
    if (LearnersPart.MENTION.matcher(cell.json().toString()).find()) {
      problems.add(cell.problem("a released cell must not speak of BEGIN SOLUTION"));
    }
  }

  private ObjectNode assembled(List<AuthoredCell> released) {
    notebook.putArray("cells").addAll(released.stream().map(AuthoredCell::json).toList());
    ObjectNode metadata = notebook.withObject("/metadata");
    // The kernel reports the version of the machine it ran on.
    metadata.withObject("/language_info").put("version", LANGUAGE_VERSION);
    metadata.withObject("/mlelabs").put("lab", lab.id());
    return notebook;
  }
}
