package mlelabs.grader.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Notebook files for the sample lab, as Jupyter and nbgrader would write them. */
final class NotebookFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Answers that deserve all points, by method. */
  static final Map<String, String> ANSWERS =
      Map.of(
          "plus", "int plus(int a, int b) { return a + b; }",
          "early", words("early"),
          "inside", words("inside"),
          "behind", words("behind"),
          "twice", "int twice(int number) { return 2 * number; }");

  private static final List<String> METHODS = List.of("plus", "early", "inside", "behind", "twice");

  private NotebookFile() {}

  private static String words(String method) {
    return """
        Supplier<List<String>> %s(List<String> words, UnaryOperator<String> change) {
          return () -> words.stream().map(change).sorted().toList();
        }"""
        .formatted(method);
  }

  /** The answers in the order of the lab. */
  static List<String> answers() {
    return METHODS.stream().map(ANSWERS::get).toList();
  }

  /** A released notebook with an answer to every exercise in a cell of its own. */
  static ObjectNode answered() {
    ObjectNode notebook = of(answers());
    for (int i = 0; i < METHODS.size(); i++) {
      ObjectNode nbgrader = cell(notebook, i).withObject("metadata").putObject("nbgrader");
      nbgrader.put("grade_id", METHODS.get(i)).put("points", 10).put("schema_version", 3);
      nbgrader.put("solution", true).put("grade", true).put("checksum", "d41d8cd98f00b204");
    }
    return notebook;
  }

  /** A notebook of nbformat 4.5 with these code cells. */
  static ObjectNode of(List<String> cells) {
    ObjectNode notebook = JSON.createObjectNode();
    ArrayNode list = notebook.putArray("cells");
    for (int i = 0; i < cells.size(); i++) {
      ObjectNode cell = list.addObject().put("cell_type", "code").put("id", "cell-" + i);
      cell.putNull("execution_count").putObject("metadata");
      cell.putArray("outputs");
      cell.put("source", cells.get(i));
    }
    ObjectNode metadata = notebook.putObject("metadata");
    metadata.putObject("kernelspec").put("name", "java").put("display_name", "Java (ML labs)");
    metadata.putObject("mlelabs").put("lab", "97");
    return notebook.put("nbformat", 4).put("nbformat_minor", 5);
  }

  static ArrayNode cells(ObjectNode notebook) {
    return (ArrayNode) notebook.get("cells");
  }

  static ObjectNode cell(ObjectNode notebook, int i) {
    return (ObjectNode) cells(notebook).get(i);
  }
}
