package mlelabs.grader.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a file of unknown origin as a notebook, in one pass and within limits. */
final class SubmissionReader {

  static final long MAX_BYTES = 100_000_000;
  static final int MAX_SOURCE = 20_000_000;
  static final int MAX_CELLS = 100_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000)
                  .maxStringLength(MAX_SOURCE)
                  .maxNumberLength(10_000)
                  .build())
          // Python writes NaN and Infinity into outputs.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Path file;
  private final List<Cell> cells = new ArrayList<>();
  private Optional<String> lab = Optional.empty();
  private boolean cellsSeen;
  private boolean worksheetsSeen;
  private int sourceLength;

  SubmissionReader(Path file) {
    this.file = file;
  }

  Notebook read() throws UnreadableNotebookException {
    try {
      checkFile();
      try (Reader text = NotebookText.open(file);
          JsonParser parser = JSON.createParser(text)) {
        readAll(parser);
      }
      return result();
    } catch (JsonEOFException e) {
      throw new UnreadableNotebookException(
          "the file must be a whole notebook, but ends too early" + at(e), e);
    } catch (StreamConstraintsException e) {
      throw new UnreadableNotebookException(
          "the file is beyond a limit: " + e.getOriginalMessage() + at(e), e);
    } catch (JsonProcessingException e) {
      throw new UnreadableNotebookException("the file must be JSON, but is not" + at(e), e);
    } catch (IOException e) {
      throw new UnreadableNotebookException("the file cannot be read: " + e, e);
    }
  }

  private void checkFile() throws IOException, UnreadableNotebookException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableNotebookException(
          Files.exists(file) ? "it is not a file" : "there is no such file");
    }
    long bytes = Files.size(file);
    if (bytes == 0) {
      throw new UnreadableNotebookException("the file is empty");
    }
    if (bytes > MAX_BYTES) {
      throw new UnreadableNotebookException(
          String.format(
              Locale.ROOT,
              "the file must be at most %,d bytes, but has %,d; clear the outputs",
              MAX_BYTES,
              bytes));
    }
  }

  private Notebook result() throws UnreadableNotebookException {
    if (!cellsSeen) {
      throw new UnreadableNotebookException(
          worksheetsSeen
              ? "the notebook is in nbformat 3; open it in JupyterLab and save it again"
              : "the file must be a notebook, but has no list of cells");
    }
    return new Notebook(cells, lab);
  }

  private void readAll(JsonParser parser) throws IOException, UnreadableNotebookException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new UnreadableNotebookException("the file is empty");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new UnreadableNotebookException("the file must hold a JSON object, but does not");
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      readField(name, parser);
    }
    if (parser.nextToken() != null) {
      throw new UnreadableNotebookException("the file must end after the notebook, but goes on");
    }
  }

  private void readField(String name, JsonParser parser)
      throws IOException, UnreadableNotebookException {
    switch (name) {
      case "cells" -> readCells(parser);
      case "metadata" -> lab = textAt(parser, "mlelabs", "lab");
      case "worksheets" -> {
        worksheetsSeen = true;
        parser.skipChildren();
      }
      default -> parser.skipChildren();
    }
  }

  private void readCells(JsonParser parser) throws IOException, UnreadableNotebookException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new UnreadableNotebookException("the notebook's cells must be a list, but are not");
    }
    cellsSeen = true;
    // The last of several fields with the same name holds, as for every JSON reader.
    cells.clear();
    sourceLength = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new UnreadableNotebookException(
            "cell " + (cells.size() + 1) + " must be a JSON object, but is not");
      }
      if (cells.size() == MAX_CELLS) {
        throw new UnreadableNotebookException(
            String.format(Locale.ROOT, "the notebook must have at most %,d cells", MAX_CELLS));
      }
      cells.add(readCell(parser));
    }
  }

  private Cell readCell(JsonParser parser) throws IOException, UnreadableNotebookException {
    Cell.Type type = Cell.Type.RAW;
    String source = "";
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("cell_type")) {
        type = value == JsonToken.VALUE_STRING ? type(parser.getText()) : Cell.Type.RAW;
        parser.skipChildren();
      } else if (name.equals("source")) {
        source = readSource(parser);
      } else {
        parser.skipChildren();
      }
    }
    return new Cell(type, source);
  }

  private static Cell.Type type(String name) {
    return switch (name) {
      case "code" -> Cell.Type.CODE;
      case "markdown" -> Cell.Type.MARKDOWN;
      default -> Cell.Type.RAW;
    };
  }

  private String readSource(JsonParser parser) throws IOException, UnreadableNotebookException {
    StringBuilder source = new StringBuilder();
    switch (parser.currentToken()) {
      case VALUE_NULL -> {}
      case VALUE_STRING -> append(parser, source);
      case START_ARRAY -> {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw notText();
          }
          append(parser, source);
        }
      }
      default -> throw notText();
    }
    return source.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  private UnreadableNotebookException notText() {
    return new UnreadableNotebookException(
        "the source of cell " + (cells.size() + 1) + " must be text or a list of lines");
  }

  private void append(JsonParser parser, StringBuilder source)
      throws IOException, UnreadableNotebookException {
    String text = parser.getText();
    if (text.length() > MAX_SOURCE - sourceLength) {
      throw new UnreadableNotebookException(
          String.format(
              Locale.ROOT, "the cells must hold at most %,d characters together", MAX_SOURCE));
    }
    sourceLength += text.length();
    source.append(text);
  }

  /** The text or number that this path of fields leads to from the current value. */
  private static Optional<String> textAt(JsonParser parser, String... path) throws IOException {
    if (path.length == 0) {
      boolean scalar = parser.currentToken().isScalarValue();
      Optional<String> text =
          scalar ? Optional.ofNullable(parser.getValueAsString()) : Optional.empty();
      parser.skipChildren();
      return text;
    }
    Optional<String> found = Optional.empty();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return found;
    }
    String[] rest = Arrays.copyOfRange(path, 1, path.length);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (name.equals(path[0])) {
        found = textAt(parser, rest);
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }

  private static String at(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
