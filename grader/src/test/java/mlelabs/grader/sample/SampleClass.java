package mlelabs.grader.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notebooks written into folders; the first cell says what {@link ScriptedGrader} answers. */
public record SampleClass(Path folder) {

  /** The name under which Lab 1 is released. */
  public static final String RELEASED = "01-explore-and-benchmark.ipynb";

  /** Writes a notebook of Lab 1 at a path below the folder. */
  public Path notebook(String path, String... cells) throws IOException {
    return write(path, "01", cells);
  }

  /** Writes a notebook that does not say which lab it answers. */
  public Path anonymous(String path, String... cells) throws IOException {
    return write(path, "", cells);
  }

  private Path write(String path, String lab, String... cells) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode notebook = json.createObjectNode();
    notebook.put("nbformat", 4).put("nbformat_minor", 5);
    ObjectNode metadata = notebook.putObject("metadata");
    if (!lab.isEmpty()) {
      metadata.putObject("mlelabs").put("lab", lab);
    }
    var list = notebook.putArray("cells");
    for (String cell : cells) {
      list.addObject().put("cell_type", "code").put("source", cell).putObject("metadata");
    }
    return text(path, json.writeValueAsString(notebook));
  }

  /** Writes any file. */
  public Path text(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
