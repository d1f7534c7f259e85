package mlelabs.grader.hostile;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A grader's way with files as it often is: it believes what a notebook says about itself, finds
 * answers by the ids of cells, holds all outputs, and writes what it read into tables and pages.
 *
 * @param answers sources by grade id
 * @param points what the notebook says it is worth
 * @param kernel what would be started to run it
 * @param page what would be shown
 */
record PlainReader(Map<String, String> answers, int points, String kernel, String page) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .build());
  }

  static PlainReader read(Path file) throws IOException {
    JsonNode notebook = JSON.readTree(Files.readString(file));
    Map<String, String> answers = new LinkedHashMap<>();
    int points = 0;
    StringBuilder page = new StringBuilder();
    for (JsonNode cell : notebook.get("cells")) {
      JsonNode nbgrader = cell.at("/metadata/nbgrader");
      if (nbgrader.has("grade_id")) {
        answers.put(nbgrader.get("grade_id").asText(), cell.get("source").asText());
        points += nbgrader.path("points").asInt();
      }
      for (JsonNode output : cell.path("outputs")) {
        page.append(output.at("/data/text~1html").asText());
      }
    }
    return new PlainReader(
        answers,
        points,
        notebook.at("/metadata/kernelspec/name").asText(),
        page.append(notebook).toString());
  }

  /** The answers of a lab with these exercises. */
  List<String> cells(List<String> gradeIds) {
    return gradeIds.stream().map(answers::get).map(String::strip).toList();
  }

  /** A row of a table. */
  static String row(String student, int points) {
    return student + "," + points + "\n";
  }

  /** Unpacks what was handed in. */
  static void unpack(Path zip, Path into) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        copy(in, into.resolve(entry.getName()));
      }
    }
  }

  private static void copy(InputStream in, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
  }
}
