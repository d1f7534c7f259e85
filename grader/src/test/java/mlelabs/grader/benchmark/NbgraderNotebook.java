package mlelabs.grader.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A notebook with nbgrader's metadata (schema 3): imports and checks in a locked cell, then for
 * each exercise a text, a solution cell and a locked cell of tests that is worth ten points.
 */
final class NbgraderNotebook {

  /** The notebook's file name, also of the assignment's source. */
  static final String FILE = "98-ten-exercises.ipynb";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String CHECKS =
      """
      import java.util.stream.*;

      void holds(boolean condition, String otherwise) {
          if (!condition) throw new AssertionError(otherwise);
      }

      void near(double expected, double actual) {
          boolean near = Math.abs(expected - actual) <= 1e-6 || Double.isNaN(expected) && Double.isNaN(actual);
          holds(near, "expected " + expected + ", but was " + actual);
      }

      void same(Object expected, Object actual) {
          holds(Objects.deepEquals(expected, actual), "another result was expected");
      }

      void refused(Runnable call) {
          try {
              call.run();
          } catch (IllegalArgumentException e) {
              return;
          }
          throw new AssertionError("an illegal argument is accepted");
      }""";

  private final ObjectNode notebook = JSON.createObjectNode();
  private final ArrayNode cells = notebook.putArray("cells");

  private NbgraderNotebook() {
    ObjectNode metadata = notebook.putObject("metadata");
    metadata
        .putObject("kernelspec")
        .put("name", "java")
        .put("language", "java")
        .put("display_name", "Java (jjava)");
    metadata.putObject("mlelabs").put("lab", "98");
    notebook.put("nbformat", 4).put("nbformat_minor", 5);
  }

  /** The instructor's, with solutions and hidden tests between nbgrader's markers. */
  static String source(List<Answers> lab) {
    NbgraderNotebook notebook = new NbgraderNotebook();
    notebook.addChecks();
    for (Answers exercise : lab) {
      String solution = exercise.right().get(0);
      String hidden = exercise.hiddenTests();
      notebook.addExercise(
          exercise,
          exercise.with("// BEGIN SOLUTION\n" + solution + "\n// END SOLUTION"),
          exercise.tests() + "\n// BEGIN HIDDEN TESTS\n" + hidden + "\n// END HIDDEN TESTS");
    }
    return notebook.text();
  }

  /** A learner's, without the hidden tests; cut off in the middle where the file is broken. */
  static String of(List<Answers> lab, Learner learner) {
    NbgraderNotebook notebook = new NbgraderNotebook();
    notebook.addChecks();
    for (int i = 0; i < lab.size(); i++) {
      notebook.addExercise(lab.get(i), learner.methods().get(i), lab.get(i).tests());
    }
    String text = notebook.text();
    return learner.kind() == Learner.Kind.BROKEN_FILE ? text.substring(0, text.length() / 2) : text;
  }

  private void addChecks() {
    nbgrader(addCode("checks", CHECKS), "checks", false).put("locked", true);
  }

  private void addExercise(Answers exercise, String method, String tests) {
    String name = exercise.method();
    add("markdown", name + "-text", "## " + name + "\nWrite `" + exercise.signature() + "`.");
    nbgrader(addCode(name, method), name, false).put("solution", true);
    nbgrader(addCode(name + "-tests", tests), name + "-tests", true)
        .put("locked", true)
        .put("points", 10);
  }

  private ObjectNode addCode(String id, String source) {
    ObjectNode cell = add("code", id, source);
    cell.putNull("execution_count");
    cell.putArray("outputs");
    return cell;
  }

  private ObjectNode add(String type, String id, String source) {
    ObjectNode cell = cells.addObject().put("cell_type", type).put("id", id).put("source", source);
    cell.putObject("metadata");
    return cell;
  }

  private static ObjectNode nbgrader(ObjectNode cell, String id, boolean grade) {
    return cell.withObject("/metadata")
        .putObject("nbgrader")
        .put("schema_version", 3)
        .put("grade_id", id)
        .put("grade", grade)
        .put("solution", false)
        .put("locked", false)
        .put("task", false);
  }

  private String text() {
    return notebook.toPrettyString();
  }
}
