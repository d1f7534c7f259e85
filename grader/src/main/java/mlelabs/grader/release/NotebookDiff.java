package mlelabs.grader.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mlelabs.grader.notebook.NotebookJson;

/** The differences between two notebooks as people read them: cell by cell, unified. */
public final class NotebookDiff {

  private static final int HUNKS = 5;

  private NotebookDiff() {}

  /**
   * A unified diff over the cells' sources and what is said about them.
   *
   * @param name of the file
   * @param found the file as it is
   * @param wanted as it must be
   */
  public static String of(String name, byte[] found, byte[] wanted) {
    List<String> before = lines(found);
    List<String> after = lines(wanted);
    if (before.equals(after)) {
      return name + ": differs in layout only (white space, order of keys)";
    }
    return UnifiedDiff.of(name + " (found)", before, name + " (wanted)", after, HUNKS);
  }

  private static List<String> lines(byte[] notebook) {
    try {
      return lines(NotebookJson.parse(notebook));
    } catch (IOException e) {
      return new String(notebook, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> lines(ObjectNode notebook) {
    List<String> lines = new ArrayList<>();
    ObjectNode rest = notebook.deepCopy();
    rest.remove("cells");
    NotebookJson.text(rest).lines().forEach(lines::add);
    int number = 0;
    for (JsonNode cell : notebook.path("cells")) {
      number++;
      lines.add(
          String.format(
              "cell %d (%s) %s",
              number, cell.path("id").asText(), cell.path("cell_type").asText()));
      if (cell instanceof ObjectNode object) {
        ObjectNode other = object.deepCopy().without(List.of("id", "cell_type", "source"));
        NotebookJson.text(other).lines().map(l -> "  " + l).forEach(lines::add);
      }
      NotebookJson.source(cell).lines().map(l -> "  | " + l).forEach(lines::add);
    }
    return lines;
  }
}
