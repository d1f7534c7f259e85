package mlelabs.grader.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.submission.Intake;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attacks by the notebook itself, each first on a plain reader. There are no placements: nothing of
 * these runs. All are graded in one batch, as one class.
 */
@ExtendWith(SampleSandbox.Opener.class)
final class NotebookIT {

  private static final List<String> IDS = List.of("plus", "early", "inside", "behind", "twice");
  private static final String FORMULA = "=HYPERLINK(\"http:evil\")";
  private static final String NAME = "97-attacked.ipynb";
  private static final int OUTPUT = 50 << 20;

  @TempDir static Path folder = Path.of("");
  private static SampleClassroom room = new SampleClassroom(Path.of(""));
  private static Map<String, List<Outcome>> outcomes = Map.of();

  /** Hands everything in and grades it. */
  @BeforeAll
  static void grade(SampleSandbox sandbox) throws Exception {
    room = new SampleClassroom(folder);
    hand("points", n -> nbgrader(n, 0).put("points", 1000));
    hand("ids", n -> IDS.forEach(id -> nbgrader(n, IDS.indexOf(id)).put("grade_id", "x" + id)));
    hand("checksum", n -> nbgrader(n, 0).put("checksum", "0"));
    hand("kernel", n -> n.withObject("metadata").withObject("kernelspec").put("name", "evil"));
    hand("duplicate", n -> NotebookFile.cells(n).add(NotebookFile.cell(n, 0).deepCopy()));
    hand(
        "split",
        n -> {
          NotebookFile.cells(n).addObject().put("cell_type", "code").put("source", "int one = 1;");
          NotebookFile.cell(n, 0).put("source", "int plus(int a, int b) { return one * a + b; }");
        });
    hand("deleted", n -> NotebookFile.cells(n).remove(0));
    hand("retyped", n -> NotebookFile.cell(n, 0).put("cell_type", "markdown"));
    hand("reordered", n -> NotebookFile.cells(n).insert(0, NotebookFile.cells(n).remove(4)));
    hand("script", n -> html(n, "<script>alert(1)</script>"));
    hand(FORMULA, n -> {});
    room.handIn("invalid/" + NAME, invalidUtf8());
    room.handIn("deep/" + NAME, deep());
    large(room.in().resolve("large"));
    zipSlip(room.handIn("zip/97.zip", new byte[0]));
    hand(
        "twice",
        n -> NotebookFile.cell(n, 0).put("source", "int plus(int a, int b) { return 0; }"));
    room.handIn("twice/older/97-attacked (1).ipynb", text(NotebookFile.answered()));
    hand("victim", n -> {});
    Path link = room.in().resolve("copycat").resolve(NAME);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, room.in().resolve("victim").resolve(NAME));
    outcomes = room.grade(sandbox).stream().collect(Collectors.groupingBy(Outcome::student));
  }

  private static void hand(String student, Consumer<ObjectNode> change) throws IOException {
    ObjectNode notebook = NotebookFile.answered();
    change.accept(notebook);
    room.handIn(student, notebook);
  }

  private static ObjectNode nbgrader(ObjectNode notebook, int cell) {
    return NotebookFile.cell(notebook, cell).withObject("metadata").withObject("nbgrader");
  }

  private static void html(ObjectNode notebook, String text) {
    NotebookFile.cell(notebook, 0)
        .withArray("outputs")
        .addObject()
        .put("output_type", "display_data")
        .putObject("data")
        .put("text/html", text);
  }

  private static byte[] text(JsonNode notebook) {
    return notebook.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] invalidUtf8() {
    return NotebookFile.answered()
        .toString()
        .replace("int plus(", "/* \u00e9 */ int plus(")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] deep() {
    String notebook = NotebookFile.answered().toString();
    String nested = "[".repeat(100_000) + "]".repeat(100_000);
    return notebook
        .replaceFirst("\"nbformat\":", "\"x\":" + nested + ",\"nbformat\":")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void large(Path student) throws IOException {
    Files.createDirectories(student);
    String notebook = NotebookFile.answered().toString();
    int outputs = notebook.indexOf("\"outputs\":[") + "\"outputs\":[".length();
    try (OutputStream out = Files.newOutputStream(student.resolve(NAME))) {
      out.write(notebook.substring(0, outputs).getBytes(StandardCharsets.UTF_8));
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] block = "A".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < OUTPUT >> 20; i++) {
        out.write(block);
      }
      out.write("\"}".getBytes(StandardCharsets.UTF_8));
      out.write(notebook.substring(outputs).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void zipSlip(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("../../slipped"));
      zip.write(1);
    }
  }

  private static Path file(String student) {
    return room.in().resolve(student).resolve(NAME);
  }

  private static Outcome only(String student) {
    List<Outcome> all = outcomes.getOrDefault(student, List.of());
    assertEquals(1, all.size(), all::toString);
    return all.get(0);
  }

  private static double score(String student) {
    Outcome outcome = only(student);
    assertTrue(outcome.graded(), outcome::reason);
    return outcome.result().orElseThrow().score();
  }

  private static Status plus(String student) {
    return only(student).result().orElseThrow().exercises().stream()
        .filter(e -> e.exercise().id().equals("97.1"))
        .map(ExerciseResult::status)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pointsAreTheManifests() throws Exception {
    assertEquals(1040, PlainReader.read(file("points")).points());
    assertEquals(50, score("points"));
    assertEquals(50, only("points").result().orElseThrow().lab().points());
  }

  @Test
  void anAnswerIsFoundByItsMethodWhateverItsCellIsCalled() throws Exception {
    PlainReader plain = PlainReader.read(file("ids"));
    assertThrows(NullPointerException.class, () -> plain.cells(IDS));
    assertEquals(50, score("ids"));
  }

  /** A reader that believes checksums rejects this notebook; one that does not cannot tell. */
  @Test
  void aChecksumDecidesNothing() throws Exception {
    assertEquals(
        PlainReader.read(file("victim")).answers(), PlainReader.read(file("checksum")).answers());
    assertEquals(50, score("checksum"));
  }

  @Test
  void theNotebooksKernelIsNeverStarted() throws Exception {
    assertEquals("evil", PlainReader.read(file("kernel")).kernel());
    assertEquals(50, score("kernel"));
  }

  @Test
  void aCellInTwoPlacesCountsOnce() throws Exception {
    assertEquals(60, PlainReader.read(file("duplicate")).points());
    assertEquals(50, score("duplicate"));
  }

  @Test
  void anAnswerInTwoCellsIsWhole() throws Exception {
    assertFalse(PlainReader.read(file("split")).cells(IDS).toString().contains("int one"));
    assertEquals(50, score("split"));
  }

  @Test
  void aDeletedCellCostsItsExerciseOnly() throws Exception {
    PlainReader plain = PlainReader.read(file("deleted"));
    assertThrows(NullPointerException.class, () -> plain.cells(IDS));
    assertEquals(40, score("deleted"));
    assertEquals(Status.MISSING, plus("deleted"));
  }

  @Test
  void aCellOfTextIsNoAnswer() throws Exception {
    assertEquals(5, PlainReader.read(file("retyped")).cells(IDS).size());
    assertEquals(40, score("retyped"));
    assertEquals(Status.MISSING, plus("retyped"));
  }

  @Test
  void theOrderOfCellsDecidesNothing() {
    assertEquals(50, score("reordered"));
  }

  @Test
  void largeOutputsAreNotHeld() throws Exception {
    assertTrue(allocated(() -> PlainReader.read(file("large"))) > OUTPUT);
    assertTrue(
        allocated(
                () ->
                    Intake.of(
                        SampleSandbox.course(),
                        List.of(file("large")),
                        Optional.empty(),
                        room.out()))
            < OUTPUT / 5);
    assertEquals(50, score("large"));
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static long allocated(Reading reading) throws IOException {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    reading.read();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void deepJsonIsUnreadableWithAReason() {
    assertThrows(Throwable.class, () -> PlainReader.read(file("deep")));
    assertEquals(Verdict.UNREADABLE, only("deep").verdict());
    assertTrue(only("deep").reason().contains("depth"), only("deep")::reason);
  }

  @Test
  void bytesThatAreNoUtf8CostNothing() {
    assertThrows(MalformedInputException.class, () -> PlainReader.read(file("invalid")));
    assertEquals(50, score("invalid"));
  }

  @Test
  void anOutputsScriptIsOnNoPage() throws Exception {
    assertTrue(PlainReader.read(file("script")).page().contains("<script>alert(1)"));
    assertEquals(50, score("script"));
    for (String page : List.of("feedback/script/97.html", "index.html", "results/script/97.json")) {
      assertFalse(Files.readString(room.out().resolve(page)).contains("alert(1)"), page);
    }
  }

  @Test
  void aNameIsNoFormula() throws Exception {
    assertTrue(PlainReader.row(FORMULA, 50).startsWith("="));
    assertEquals(50, score(FORMULA));
    String grades = Files.readString(room.out().resolve("grades.csv"));
    assertTrue(grades.contains("HYPERLINK"));
    assertFalse(grades.lines().anyMatch(l -> l.startsWith("=") || l.startsWith("\"=")), grades);
  }

  @Test
  void nothingIsUnpacked() throws Exception {
    Path into = Files.createDirectories(folder.resolve("a/b"));
    PlainReader.unpack(room.in().resolve("zip/97.zip"), into);
    assertTrue(Files.deleteIfExists(folder.resolve("slipped")));
    assertEquals(Verdict.UNREADABLE, only("zip").verdict());
    assertTrue(only("zip").reason().contains("no notebook"), only("zip")::reason);
    assertFalse(Files.exists(room.in().resolve("slipped")));
    assertFalse(Files.exists(folder.resolve("slipped")));
  }

  /** The plain reader takes whichever of the two comes last. */
  @Test
  void ofTwoNotebooksOneCountsAndTheOtherIsReported() throws Exception {
    List<Outcome> both = outcomes.getOrDefault("twice", List.of());
    assertEquals(2, both.size());
    Outcome graded = both.stream().filter(Outcome::graded).findFirst().orElseThrow();
    Outcome other = both.stream().filter(o -> !o.graded()).findFirst().orElseThrow();
    assertEquals(file("twice"), graded.file());
    assertEquals(40, graded.result().orElseThrow().score());
    assertEquals(Verdict.NOT_GRADED, other.verdict());
    assertTrue(other.reason().contains("twice/" + NAME), other::reason);
  }

  @Test
  void aLinkToAnotherStudentsNotebookIsNotRead() throws Exception {
    assertEquals(
        PlainReader.read(file("victim")).answers(), PlainReader.read(file("copycat")).answers());
    assertEquals(Verdict.UNREADABLE, only("copycat").verdict());
    assertEquals(50, score("victim"));
  }
}
