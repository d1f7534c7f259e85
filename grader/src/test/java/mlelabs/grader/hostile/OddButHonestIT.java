package mlelabs.grader.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.grader.submission.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notebooks that are unusual and deserve all their points: written by other programs, in other
 * encodings, or by people with habits of their own. Unusual answers to real exercises are in {@code
 * SandboxedGraderIT}.
 */
@ExtendWith(SampleSandbox.Opener.class)
final class OddButHonestIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "97-attacked.ipynb";

  private final Map<String, String> students = new LinkedHashMap<>();

  @TempDir Path folder = Path.of("");
  private SampleClassroom room = new SampleClassroom(Path.of(""));

  @TestFactory
  Stream<DynamicTest> keepsItsPoints(SampleSandbox sandbox) throws Exception {
    room = new SampleClassroom(folder);
    formats();
    programs();
    encodings();
    names();
    habits();
    assertTrue(students.size() >= 30, () -> students.size() + " notebooks");
    Map<String, Outcome> outcomes =
        room.grade(sandbox).stream().collect(Collectors.toMap(Outcome::student, o -> o));
    return students.entrySet().stream()
        .map(
            odd ->
                DynamicTest.dynamicTest(
                    odd.getValue(),
                    () -> {
                      Outcome outcome = Objects.requireNonNull(outcomes.get(odd.getKey()));
                      assertTrue(outcome.graded(), outcome::reason);
                      assertEquals(
                          50,
                          outcome.result().orElseThrow().score(),
                          () -> outcome.result().orElseThrow().exercises().toString());
                    }));
  }

  private String student(String oddity) {
    String name = "student" + students.size();
    students.put(name, oddity);
    return name;
  }

  private void hand(String oddity, Consumer<ObjectNode> change) throws Exception {
    ObjectNode notebook = NotebookFile.answered();
    change.accept(notebook);
    room.handIn(student(oddity), notebook);
  }

  private void hand(String oddity, byte[] file) throws Exception {
    room.handIn(student(oddity) + "/" + NAME, file);
  }

  private void handCells(String oddity, String... cells) throws Exception {
    room.handIn(student(oddity), NotebookFile.of(List.of(cells)));
  }

  // ---- how the file is made

  private void formats() throws Exception {
    for (int minor = 0; minor <= 5; minor++) {
      int version = minor;
      hand(
          "nbformat 4." + minor,
          notebook -> {
            notebook.put("nbformat_minor", version);
            if (version < 5) {
              NotebookFile.cells(notebook).forEach(c -> ((ObjectNode) c).remove("id"));
            }
          });
    }
    hand("sources as lists of lines", notebook -> sources(notebook, OddButHonestIT::lines));
    hand("no metadata but the file's name", notebook -> notebook.putObject("metadata"));
    hand(
        "fields that no version knows",
        notebook -> {
          notebook.put("extra", "yes");
          NotebookFile.cell(notebook, 0).putObject("mine").putArray("x").add(1);
        });
  }

  private static void sources(ObjectNode notebook, Consumer<ObjectNode> change) {
    NotebookFile.cells(notebook).forEach(c -> change.accept((ObjectNode) c));
  }

  private static void lines(ObjectNode cell) {
    String source = cell.get("source").textValue();
    ArrayNode lines = cell.putArray("source");
    source.lines().map(l -> l + "\n").forEach(lines::add);
  }

  private void programs() throws Exception {
    hand(
        "saved by VS Code",
        notebook -> {
          notebook.put("nbformat_minor", 2);
          notebook.withObject("metadata").put("orig_nbformat", 4);
          notebook.withObject("metadata").putObject("language_info").put("name", "java");
          sources(
              notebook,
              cell -> {
                cell.remove("id");
                cell.withObject("metadata").putObject("vscode").put("languageId", "java");
              });
        });
    hand(
        "saved by Colab",
        notebook -> {
          notebook.put("nbformat_minor", 0);
          notebook.withObject("metadata").remove("kernelspec");
          notebook.withObject("metadata").putObject("colab").put("provenance", "[]");
          sources(
              notebook,
              cell -> {
                cell.remove("id");
                cell.withObject("metadata").put("id", "qX1").putObject("executionInfo").put("s", 1);
                cell.withObject("metadata").put("outputId", "5a");
              });
        });
    hand(
        "saved by the classic Notebook",
        notebook -> {
          notebook.put("nbformat_minor", 4);
          notebook.withObject("metadata").putObject("toc").put("base_numbering", 1);
          sources(notebook, cell -> cell.withObject("metadata").put("collapsed", true));
          NotebookFile.cells(notebook).forEach(c -> ((ObjectNode) c).remove("id"));
        });
    hand(
        "another kernel and language",
        notebook -> {
          notebook.withObject("metadata").putObject("kernelspec").put("name", "python3");
          notebook.withObject("metadata").putObject("language_info").put("name", "python");
        });
    hand(
        "outputs with pictures and tracebacks, counts out of order",
        notebook ->
            sources(
                notebook,
                cell -> {
                  cell.put("execution_count", 99 - cell.get("source").textValue().length());
                  ObjectNode output = cell.putArray("outputs").addObject();
                  output.put("output_type", "display_data");
                  output.putObject("data").put("image/png", "iVBORw0KGgo".repeat(50_000));
                }));
    hand(
        "text cells, raw cells and empty cells between the answers",
        notebook -> {
          for (int i = NotebookFile.cells(notebook).size(); i >= 0; i--) {
            for (String type : List.of("markdown", "raw", "code")) {
              ObjectNode cell = JSON.createObjectNode().put("cell_type", type);
              cell.putObject("metadata");
              cell.put("source", type.equals("code") ? "" : "int plus(int a, int b) { wrong");
              NotebookFile.cells(notebook).insert(i, cell);
            }
          }
        });
  }

  private void encodings() throws Exception {
    String text = NotebookFile.answered().toString();
    hand("a byte order mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    hand("UTF-16, little end first", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
    hand("UTF-16, big end first", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE));
    String printed = NotebookFile.answered().toPrettyString();
    hand(
        "Windows line ends in the file",
        printed.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    hand(
        "Windows line ends in the cells",
        text.replace("\\n", "\\r\\n").getBytes(StandardCharsets.UTF_8));
    hand("the line ends of old Macs", text.replace("\\n", "\\r").getBytes(StandardCharsets.UTF_8));
    hand(
        "a comment in Latin-1, which is no UTF-8",
        text.replace("int plus(", "/* \u00e9\u00df */ int plus(")
            .getBytes(StandardCharsets.ISO_8859_1));
    hand(
        "everything escaped as ASCII",
        escaped(
                text.replace(
                    "{ return 2 * number; }",
                    "{ int zw\u00f6lf = 2; return zw\u00f6lf * number; }"))
            .getBytes(StandardCharsets.US_ASCII));
    hand("blanks after the end", (text + "\n\n  \n").getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining());
  }

  private void names() throws Exception {
    byte[] file = NotebookFile.answered().toString().getBytes(StandardCharsets.UTF_8);
    for (String name :
        List.of("Jos\u00e9 \u00d1and\u00fa", "\u738b\u5c0f\u660e", "O'Brien; drop")) {
      students.put(name, "a student called " + name);
      room.handIn(name + "/" + NAME, file);
    }
    room.handIn(student("a copy of a download") + "/97-attacked (1)-Copy2.ipynb", file);
    room.handIn(student("two folders down") + "/Assignment 97/final/" + NAME, file);
    room.handIn(student("a name in capitals") + "/97_ATTACKED.IPYNB", file);
  }

  // ---- how the answers are written

  private static String answer(String method) {
    return NotebookFile.ANSWERS.getOrDefault(method, "");
  }

  private static String others(String... without) {
    return NotebookFile.ANSWERS.entrySet().stream()
        .filter(a -> !List.of(without).contains(a.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .collect(Collectors.joining("\n\n"));
  }

  private void habits() throws Exception {
    handCells("all answers in one cell", others());
    List<String> shuffled = new ArrayList<>(NotebookFile.answers());
    java.util.Collections.shuffle(shuffled, new Random(97));
    handCells("the answers in another order", shuffled.toArray(String[]::new));
    handCells(
        "helpers before and after",
        others("plus"),
        "int one() { return 1; }",
        "int plus(int a, int b) { return one() * a + other(b); }",
        "int other(int b) { return new Keeper(b).value(); }",
        "record Keeper(int value) { }");
    handCells(
        "a first answer that is wrong, corrected below",
        "int plus(int a, int b) { return a - b; }",
        "plus(1, 2)",
        others());
    handCells(
        "an earlier cell that is broken",
        "int plus(int a, int b { return a + b }",
        "import com.nowhere.Nothing;",
        "undefined(7);",
        others());
    handCells(
        "variables that a method reads",
        "final int[] TABLE = {0, 1, 2};",
        "int offset() { return TABLE[1]; }",
        "int factor = offset() + 1;",
        "int twice(int number) { return factor * number; }",
        others("twice"));
    handCells(
        "imports of all kinds",
        "import static java.lang.Math.addExact;\nimport java.util.concurrent.atomic.*;",
        "import java.util.stream.Collectors;",
        "import java.util.List;",
        "int plus(int a, int b) { return addExact(a, new AtomicInteger(b).get()); }",
        others("plus"));
    handCells(
        "names that are not ASCII",
        "int zw\u00f6lf\u00dfach(int \u5024) { return 2 * \u5024; }",
        "int twice(int number) { return zw\u00f6lf\u00dfach(number); } // \ud83d\ude00",
        others("twice"));
    handCells(
        "tabs, no blanks, braces on lines of their own",
        "int\tplus(int a,int b)\n{\n\treturn a+b;\n}",
        others("plus"));
    handCells(
        "parallel streams and threads that are waited for",
        """
        Supplier<List<String>> early(List<String> words, UnaryOperator<String> change) {
          return () -> words.parallelStream().map(change).sorted().collect(java.util.stream.Collectors.toList());
        }""",
        """
        int twice(int number) {
          ExecutorService threads = Executors.newFixedThreadPool(2);
          try {
            return threads.submit(() -> number).get() + threads.submit(() -> number).get();
          } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
          } finally {
            threads.shutdown();
          }
        }""",
        others("early", "twice"));
    handCells(
        "a class of one's own behind the answer",
        """
        sealed interface Change permits Upper, Same { String of(String word); }
        record Upper(UnaryOperator<String> change) implements Change { public String of(String w) { return change.apply(w); } }
        record Same() implements Change { public String of(String w) { return w; } }
        """,
        """
        Supplier<List<String>> inside(List<String> words, UnaryOperator<String> change) {
          Change c = new Upper(change);
          var changed = new ArrayList<String>();
          for (String word : words) changed.add(c.of(word));
          Collections.sort(changed);
          return new Supplier<>() { public List<String> get() { return changed; } };
        }""",
        others("inside"));
    handCells(
        "prints, asserts and demonstrations everywhere",
        "System.out.println(\"start\"); for (int i = 0; i < 3; i++) System.out.println(i);",
        "int plus(int a, int b) { System.out.println(a); assert a != b; return a + b; }",
        "plus(1, 2)",
        "var table = java.nio.file.Files.readString(java.nio.file.Path.of(\"data.csv\"));",
        others("plus"),
        "check(\"97.1\");");
    handCells(
        "annotations, Javadoc and modifiers",
        "/**\n * Adds.\n * @return the sum; see int plus(int a)\n */\n@Deprecated\npublic static int plus(final int a, final int b) { return a + b; }",
        others("plus"));
    handCells(
        "text blocks, switch expressions and braces in strings",
        "String text() { return \"\"\"\n  } \\\" { int plus(\n  \"\"\"; }",
        "int twice(int number) { return switch (text().length()) { case 0 -> 0; default -> { char c = '}'; yield number + number; } }; }",
        others("twice"));
    handCells(
        "five thousand cells",
        Stream.concat(
                Stream.generate(() -> "display(1);").limit(5_000), NotebookFile.answers().stream())
            .toArray(String[]::new));
  }
}
