package mlelabs.grader.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import mlelabs.grader.notebook.NotebookJson;

/**
 * One cell of an authored notebook.
 *
 * @param file the notebook, as problems name it
 * @param number in the notebook, from 1
 * @param json the cell
 */
record AuthoredCell(String file, int number, ObjectNode json) {

  static final String INSTRUCTOR = "instructor";

  String id() {
    return json.path("id").asText();
  }

  boolean isCode() {
    return json.path("cell_type").asText().equals("code");
  }

  String source() {
    return NotebookJson.source(json);
  }

  List<String> tags() {
    JsonNode tags = json.path("metadata").path("tags");
    return StreamSupport.stream(tags.spliterator(), false).map(JsonNode::asText).toList();
  }

  boolean isForInstructors() {
    return tags().contains(INSTRUCTOR);
  }

  String place() {
    return file + ", cell " + number + (id().isEmpty() ? "" : " (" + id() + ")");
  }

  Problem problem(String message) {
    return new Problem(place(), message);
  }

  Problem problem(int line, String message) {
    return new Problem(place() + ", line " + line, message);
  }
}
