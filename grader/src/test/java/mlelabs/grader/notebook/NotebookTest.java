package mlelabs.grader.notebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {

  private static final String WHOLE =
      """
      {"nbformat": 4, "nbformat_minor": 5, "metadata": {"mlelabs": {"lab": "01"}, "x": [{}]},
       "cells": [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "int notCode;"},
        {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 7,
         "outputs": [{"output_type": "stream", "text": ["int notThis;"]}],
         "source": ["int a = 1;\\n", "int b = 2;"]},
        {"cell_type": "raw", "id": "c", "metadata": {}, "source": ""},
        {"cell_type": "code", "id": "d", "metadata": {}, "source": "a + b", "outputs": []}]}
      """;

  private static final String WHOLE_CELL = "{\"cell_type\":\"code\",\"source\":[\"1\"]}";

  @TempDir Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("notebook.ipynb"), content);
  }

  private Notebook read(String content) throws IOException, UnreadableNotebookException {
    return Notebook.read(file(content.getBytes(UTF_8)));
  }

  private String reason(String content) throws IOException {
    Path file = file(content.getBytes(UTF_8));
    return reason(file);
  }

  private static String reason(Path file) {
    return String.valueOf(
        assertThrows(UnreadableNotebookException.class, () -> Notebook.read(file)).getMessage());
  }

  @Test
  void onlyCodeCellsAreCode() throws Exception {
    assertEquals(List.of("int a = 1;\nint b = 2;", "a + b"), read(WHOLE).code());
  }

  @Test
  void cellsKeepTheirOrderAndType() throws Exception {
    assertEquals(
        List.of(Cell.Type.MARKDOWN, Cell.Type.CODE, Cell.Type.RAW, Cell.Type.CODE),
        read(WHOLE).cells().stream().map(Cell::type).toList());
  }

  @Test
  void theLabStandsInTheMetadataBeforeOrAfterTheCells() throws Exception {
    assertEquals(Optional.of("01"), read(WHOLE).lab());
    assertEquals(
        Optional.of("3"), read("{\"cells\":[],\"metadata\":{\"mlelabs\":{\"lab\":3}}}").lab());
  }

  @Test
  void absentOrOddMetadataNamesNoLab() throws Exception {
    for (String metadata : List.of("null", "[]", "{}", "{\"mlelabs\":1}", "{\"mlelabs\":{}}")) {
      assertEquals(
          Optional.empty(), read("{\"cells\":[],\"metadata\":" + metadata + "}").lab(), metadata);
    }
    assertEquals(Optional.empty(), read("{\"cells\":[]}").lab());
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    assertEquals(read(WHOLE), read("\ufeff" + WHOLE));
    assertEquals(read(WHOLE), Notebook.read(file(("\ufeff" + WHOLE).getBytes(UTF_16LE))), "UTF-16");
  }

  @Test
  void windowsLineEndsBecomeNewlines() throws Exception {
    assertEquals(read(WHOLE), read(WHOLE.replace("\n", "\r\n").replace("\\n", "\\r\\n")));
  }

  @Test
  void bytesThatAreNotUtf8AreReplaced() throws Exception {
    byte[] latin1 = WHOLE.replace("a + b", "'\u00e9'").getBytes(ISO_8859_1);
    assertEquals("'\ufffd'", Notebook.read(file(latin1)).code().get(1));
  }

  @Test
  void aSourceMayBeAbsentOrNull() throws Exception {
    assertEquals(
        List.of("", ""),
        read("{\"cells\":[{\"cell_type\":\"code\"},{\"cell_type\":\"code\",\"source\":null}]}")
            .code());
  }

  @Test
  void aCellOfUnknownTypeIsNotCode() throws Exception {
    assertEquals(
        List.of(),
        read("{\"cells\":[{\"cell_type\":\"Code\",\"source\":\"1\"},{\"source\":\"1\"},"
                + "{\"cell_type\":[\"code\"],\"source\":\"1\"}]}")
            .code());
  }

  @Test
  void pythonsNotANumberMayStandInOutputs() throws Exception {
    assertEquals(
        List.of("1"),
        read("{\"cells\":[{\"cell_type\":\"code\",\"outputs\":[NaN, -Infinity],"
                + "\"source\":\"1\"}]}")
            .code());
  }

  @Test
  void fiveThousandCellsAreRead() throws Exception {
    String cell = "{\"cell_type\":\"code\",\"metadata\":{},\"source\":\"int a;\"},";
    assertEquals(
        5_001, read("{\"cells\":[" + cell.repeat(5_000) + WHOLE_CELL + "]}").code().size());
  }

  @Test
  void outputsOfSeventyMegabytesAreNotHeld() throws Exception {
    Path file = folder.resolve("huge.ipynb");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"cells\":[{\"cell_type\":\"code\",\"outputs\":[{\"data\":\"".getBytes(UTF_8));
      byte[] block = "A".repeat(1_000_000).getBytes(UTF_8);
      for (int i = 0; i < 70; i++) {
        out.write(block);
      }
      out.write("\"}],\"source\":\"int a;\"}]}".getBytes(UTF_8));
    }
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertEquals(List.of("int a;"), Notebook.read(file).code());
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 5_000_000, () -> "allocated " + allocated + " bytes");
  }

  @Test
  void anEmptyFileIsUnreadable() throws Exception {
    assertEquals("the file is empty", reason(""));
    assertEquals("the file is empty", reason(" \n"));
  }

  @Test
  void aMissingFileOrAFolderIsUnreadable() {
    assertEquals("there is no such file", reason(folder.resolve("absent.ipynb")));
    assertEquals("it is not a file", reason(folder));
  }

  @Test
  void whatIsNotJsonIsUnreadable() throws Exception {
    assertEquals("the file must be JSON, but is not (line 1, column 1)", reason("<html></html>"));
    assertEquals(
        "the file must be JSON, but is not (line 2, column 1)",
        reason("{\"cells\": [],\n<<<<<<< HEAD\n}"));
  }

  @Test
  void aCutOffFileIsUnreadable() throws Exception {
    assertEquals(
        "the file must be a whole notebook, but ends too early (line 2, column 15)",
        reason("{\"cells\": [\n {\"source\": \"i"));
  }

  @Test
  void jsonThatIsNoNotebookIsUnreadable() throws Exception {
    assertEquals("the file must hold a JSON object, but does not", reason("[1]"));
    assertEquals("the file must be a notebook, but has no list of cells", reason("{}"));
    assertEquals(
        "the notebook's cells must be a list, but are not", reason("{\"cells\":{\"a\":1}}"));
    assertEquals("cell 2 must be a JSON object, but is not", reason("{\"cells\":[{},1]}"));
    assertEquals(
        "the source of cell 1 must be text or a list of lines",
        reason("{\"cells\":[{\"source\":[\"a\",1]}]}"));
    assertEquals("the file must end after the notebook, but goes on", reason("{\"cells\":[]} {}"));
  }

  @Test
  void nbformat3IsUnreadableWithAWayOut() throws Exception {
    assertEquals(
        "the notebook is in nbformat 3; open it in JupyterLab and save it again",
        reason("{\"nbformat\":3,\"worksheets\":[{\"cells\":[]}]}"));
  }

  @Test
  void depthIsBounded() throws Exception {
    String reason = reason("{\"x\":" + "[".repeat(100_000));
    assertTrue(reason.startsWith("the file is beyond a limit: Document nesting depth"), reason);
  }

  @Test
  void theSizeIsBounded() throws Exception {
    Path file = folder.resolve("sparse.ipynb");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), SubmissionReader.MAX_BYTES);
    }
    assertEquals(
        "the file must be at most 100,000,000 bytes, but has 100,000,001; clear the outputs",
        reason(file));
  }

  @Test
  void theSourcesAreBoundedTogether() throws Exception {
    String cell = "{\"source\":\"" + "a".repeat(6_000_000) + "\"}";
    assertEquals(
        "the cells must hold at most 20,000,000 characters together",
        reason("{\"cells\":[" + String.join(",", cell, cell, cell, cell) + "]}"));
  }

  @Test
  void noContentMakesTheReaderThrowAnythingElse() throws Exception {
    SplittableRandom random = new SplittableRandom(17);
    byte[] whole = WHOLE.getBytes(UTF_8);
    int unreadable = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] altered = whole.clone();
      for (int k = random.nextInt(4); k >= 0; k--) {
        altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
      }
      try {
        Notebook.read(file(altered));
      } catch (UnreadableNotebookException expected) {
        unreadable++;
      }
    }
    assertTrue(unreadable > 300 && unreadable < 2_900, "unreadable " + unreadable);
  }

  private static Course course() throws IOException {
    try (InputStream toml =
        new java.io.ByteArrayInputStream(
            """
            title = "Course"
            [[labs]]
            id = "01"
            slug = "explore-and-benchmark"
            title = "Explore"
            minutes = 75
            exercises = []
            [[labs]]
            id = "12"
            slug = "serve"
            title = "Serve"
            minutes = 75
            exercises = []
            """
                .getBytes(UTF_8))) {
      return Course.read(toml);
    }
  }

  private static String labOf(Optional<String> metadata, String name) throws IOException {
    return new Notebook(List.of(), metadata)
        .lab(course(), Path.of("student", name))
        .map(Lab::id)
        .orElse("none");
  }

  @Test
  void theFileNameTellsTheLab() throws Exception {
    String[][] names = {
      {"01-explore-and-benchmark.ipynb", "01"},
      {"01-explore-and-benchmark (1).ipynb", "01"},
      {"01-explore-and-benchmark-Copy1.ipynb", "01"},
      {"01_explore_and_benchmark.IPYNB", "01"},
      {"01 Explore and Benchmark.ipynb", "01"},
      {"01_solved.ipynb", "01"},
      {"01.ipynb", "01"},
      {"lab1.ipynb", "01"},
      {"Lab 12 final.ipynb", "12"},
      {"ng_12345_01-explore-and-benchmark-1.ipynb", "01"},
      {"12-serve.ipynb", "12"},
      {"1-serve.ipynb", "12"},
      {"2013.ipynb", "none"},
      {"07-unknown.ipynb", "none"},
      {"observe.ipynb", "none"},
      {"Untitled.ipynb", "none"},
      {".ipynb", "none"},
    };
    for (String[] row : names) {
      assertEquals(row[1], labOf(Optional.empty(), row[0]), row[0]);
    }
  }

  @Test
  void theMetadataPrecedesTheFileName() throws Exception {
    assertEquals("12", labOf(Optional.of("12"), "01-explore-and-benchmark.ipynb"));
    assertEquals("01", labOf(Optional.of("99"), "01-explore-and-benchmark.ipynb"));
  }
}
