package mlelabs.grader.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * A notebook file of the course as a JSON tree, in the layout in which Jupyter writes it: sorted
 * keys, one space of indentation, sources as lists of lines, a newline at the end. Opening a file
 * in that layout and saving it changes nothing.
 */
public final class NotebookJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private NotebookJson() {}

  /**
   * Parses a file.
   *
   * @throws IOException if it is not one JSON object without repeated fields; the message says
   *     where
   */
  public static ObjectNode parse(byte[] file) throws IOException {
    if (MAPPER.readTree(file) instanceof ObjectNode notebook) {
      return notebook;
    }
    throw new IOException("a notebook must be a JSON object");
  }

  /** The file. */
  public static byte[] bytes(ObjectNode notebook) {
    return (print(sorted(notebook)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Any value in the layout of notebook files. */
  public static String text(JsonNode value) {
    return print(sorted(value));
  }

  /** A cell's source, with line ends {@code \n}. */
  public static String source(JsonNode cell) {
    JsonNode source = cell.path("source");
    StringBuilder text = new StringBuilder(source.isTextual() ? source.textValue() : "");
    source.forEach(line -> text.append(line.asText()));
    return text.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Sets a cell's source, as a list of lines. */
  public static void setSource(ObjectNode cell, String source) {
    ArrayNode lines = cell.putArray("source");
    for (int start = 0; start < source.length(); ) {
      int end = source.indexOf('\n', start) + 1;
      lines.add(source.substring(start, end == 0 ? source.length() : end));
      start = end == 0 ? source.length() : end;
    }
  }

  private static String print(JsonNode value) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be printed", e);
    }
  }

  private static JsonNode sorted(JsonNode value) {
    if (value instanceof ObjectNode object) {
      TreeMap<String, JsonNode> fields = new TreeMap<>();
      object.properties().forEach(e -> fields.put(e.getKey(), sorted(e.getValue())));
      return MAPPER.createObjectNode().setAll(fields);
    }
    if (value instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(element -> copy.add(sorted(element)));
      return copy;
    }
    return value;
  }
}
