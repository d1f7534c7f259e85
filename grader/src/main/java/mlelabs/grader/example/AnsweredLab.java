package mlelabs.grader.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.notebook.NotebookJson;
import mlelabs.grader.release.JavaMethod;

/** A released lab that learners fill in. */
final class AnsweredLab {

  private final Lab lab;
  private final byte[] released;
  private final Map<String, String> reference = new LinkedHashMap<>();

  /**
   * @param released the learners' notebook
   * @param solution the authored one, with the same cell ids
   */
  AnsweredLab(Lab lab, byte[] released, byte[] solution) throws IOException {
    this.lab = lab;
    this.released = released.clone();
    for (JsonNode cell : NotebookJson.parse(solution).path("cells")) {
      reference.put(cell.path("id").asText(), withoutMarkers(NotebookJson.source(cell)));
    }
  }

  /** The notebook as this learner hands it in. */
  byte[] by(Learner learner) throws IOException {
    ObjectNode notebook = NotebookJson.parse(released);
    ArrayNode cells = notebook.withArray("cells");
    for (LabExercise exercise : lab.exercises()) {
      answer(cellOf(exercise, cells), exercise, learner);
    }
    for (int i = 0; i < learner.before().size(); i++) {
      ObjectNode cell = cells.insertObject(i).put("cell_type", "code").put("id", "before-" + i);
      cell.putNull("execution_count").putObject("metadata");
      cell.putArray("outputs");
      NotebookJson.setSource(cell, learner.before().get(i));
    }
    if (learner.rearranged()) {
      rearrange(cells);
    }
    byte[] file = NotebookJson.bytes(notebook);
    return Arrays.copyOf(file, (int) (file.length * learner.kept()));
  }

  private void answer(ObjectNode cell, LabExercise exercise, Learner learner) throws IOException {
    String id = exercise.id();
    String given = learner.cells().get(id);
    String wrong = learner.wrong().get(id);
    if (given != null) {
      NotebookJson.setSource(cell, given.strip());
    } else if (wrong != null) {
      NotebookJson.setSource(cell, kept(exercise, wrong));
    } else if (learner.knowsTheReference()) {
      NotebookJson.setSource(cell, reference.getOrDefault(cell.path("id").asText(), ""));
    }
  }

  /** The kept wrong answer of this name, without its first line, which names what catches it. */
  private String kept(LabExercise exercise, String name) throws IOException {
    String resource = "/wrong/" + lab.id() + "/" + exercise.id() + "/" + name + ".java";
    try (InputStream in = AnsweredLab.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "exercise " + exercise.id() + " must keep a wrong answer " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf('\n') + 1).strip();
    }
  }

  private static ObjectNode cellOf(LabExercise exercise, ArrayNode cells) {
    for (JsonNode cell : cells) {
      boolean declares =
          JavaMethod.declaredIn(NotebookJson.source(cell)).stream()
              .anyMatch(m -> m.name().equals(exercise.method()));
      if (declares && cell.path("cell_type").asText().equals("code")) {
        return (ObjectNode) cell;
      }
    }
    throw new IllegalArgumentException(
        "a released lab must declare " + exercise.method() + ", but does not");
  }

  private static void rearrange(ArrayNode cells) {
    ArrayNode copy = cells.deepCopy();
    cells.removeAll();
    for (int i = copy.size() - 1; i >= 0; i--) {
      ObjectNode cell = (ObjectNode) copy.get(i);
      cell.put("id", "moved-" + i).putObject("metadata");
      cells.add(cell);
    }
  }

  private static String withoutMarkers(String source) {
    return source
        .lines()
        .filter(line -> !line.strip().matches("// (BEGIN|END) SOLUTION"))
        .collect(Collectors.joining("\n"));
  }
}
