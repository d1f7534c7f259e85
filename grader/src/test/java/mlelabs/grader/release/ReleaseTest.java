package mlelabs.grader.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mlelabs.exercise.Course;
import mlelabs.grader.notebook.NotebookJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

  @TempDir Path home;

  private Path solutions() {
    return home.resolve("solutions");
  }

  private Path labs() throws IOException {
    return Files.createDirectories(home.resolve("labs"));
  }

  private Release release(ObjectNode notebook) throws IOException, ReleaseException {
    Sample.write(solutions(), notebook);
    return Release.of(Sample.course(), solutions());
  }

  private JsonNode released(ObjectNode notebook) throws IOException, ReleaseException {
    return NotebookJson.parse(
        Objects.requireNonNull(release(notebook).notebooks().get("90-sample.ipynb")));
  }

  /** The problems of the sample, altered. */
  private String problems(Consumer<ObjectNode> alter) throws IOException {
    return problems(Sample.course(), alter);
  }

  private String problems(Course course, Consumer<ObjectNode> alter) throws IOException {
    ObjectNode notebook = Sample.notebook();
    alter.accept(notebook);
    Sample.write(solutions(), notebook);
    return String.valueOf(
        assertThrows(ReleaseException.class, () -> Release.of(course, solutions())).getMessage());
  }

  private String problemsOfCell(String id, String source) throws IOException {
    return problems(n -> NotebookJson.setSource(Sample.cell(n, id), source));
  }

  private static List<String> ids(JsonNode notebook) {
    List<String> ids = new ArrayList<>();
    notebook.path("cells").forEach(cell -> ids.add(cell.path("id").asText()));
    return ids;
  }

  @Test
  void anAnswerBecomesAStubWithTheMarkersIndentation() throws Exception {
    JsonNode released = released(Sample.notebook());
    assertEquals(
        """
        List<Integer> twice(List<Integer> numbers) {
          throw new UnsupportedOperationException("TODO 90.1");
        }""",
        NotebookJson.source(released.path("cells").get(2)));
    assertEquals(
        """
        String shout(String word, int times) {
            String upper = word.toUpperCase();
            throw new UnsupportedOperationException("TODO 90.2");
        }""",
        NotebookJson.source(released.path("cells").get(3)));
  }

  @Test
  void instructorsCellsAreDroppedAndTheOthersKeepIdAndOrder() throws Exception {
    assertEquals(
        List.of("title", "imports", "twice", "shout", "try-it"), ids(released(Sample.notebook())));
  }

  @Test
  void metadataAreKept() throws Exception {
    ObjectNode notebook = Sample.notebook();
    Sample.cell(notebook, "twice").withObject("/metadata").put("deletable", false);
    JsonNode cell = released(notebook).path("cells").get(2);
    assertFalse(cell.path("metadata").path("deletable").asBoolean(true));
  }

  @Test
  void theVersionOfTheAuthorsKernelIsNotReleased() throws Exception {
    assertEquals("17", released(Sample.notebook()).at("/metadata/language_info/version").asText());
  }

  @Test
  void anExercisesCellHasTheMetadataThatNbgraderWants() throws Exception {
    JsonNode released = released(Sample.notebook());
    assertEquals(
        NotebookJson.parse(
            """
            {"schema_version": 3, "grade": true, "solution": true, "locked": false,
             "task": false, "grade_id": "exercise-90-1", "points": 60}
            """
                .getBytes(UTF_8)),
        released.path("cells").get(2).path("metadata").path("nbgrader"));
    for (JsonNode cell : released.path("cells")) {
      JsonNode nbgrader = cell.path("metadata").path("nbgrader");
      assertTrue(nbgrader.isMissingNode() || nbgrader.path("grade_id").asText().matches("[\\w-]+"));
    }
  }

  @Test
  void theSameSourcesGiveTheSameBytes() throws Exception {
    byte[] first = release(Sample.notebook()).notebooks().get("90-sample.ipynb");
    // Another order of keys and sources as one text say the same.
    ObjectNode notebook = Sample.notebook();
    JsonNode metadata = notebook.remove("metadata");
    notebook.set("metadata", metadata);
    ObjectNode cell = Sample.cell(notebook, "twice");
    cell.put("source", NotebookJson.source(cell).replace("\n", "\r\n"));
    assertArrayEquals(first, release(notebook).notebooks().get("90-sample.ipynb"));
  }

  @Test
  void unbalancedMarkersAreAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 3 (twice), line 2: "
            + "// BEGIN SOLUTION must be followed by // END SOLUTION",
        firstLine(problemsOfCell("twice", Sample.TWICE.replace("// END SOLUTION", ""))));
    assertEquals(
        "solutions/90-sample.ipynb, cell 3 (twice), line 8: "
            + "// END SOLUTION must come after a // BEGIN SOLUTION",
        firstLine(problemsOfCell("twice", Sample.TWICE.replace("// BEGIN SOLUTION", ""))));
  }

  @Test
  void nestedMarkersAreAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 3 (twice), line 3: "
            + "solutions must not be nested, but // BEGIN SOLUTION comes again before"
            + " // END SOLUTION",
        firstLine(
            problemsOfCell(
                "twice",
                Sample.TWICE.replace(
                    "// BEGIN SOLUTION", "// BEGIN SOLUTION\n  // BEGIN SOLUTION"))));
  }

  @Test
  void aSecondSolutionInACellIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 3 (twice), line 10: "
            + "a cell must have one solution, but has more",
        firstLine(
            problemsOfCell(
                "twice", Sample.TWICE + "\n// BEGIN SOLUTION\nint a;\n// END SOLUTION")));
  }

  @Test
  void aMarkerInALineWithCodeIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (try-it), line 1: "
            + "a marker must be a line of its own, // BEGIN SOLUTION or // END SOLUTION",
        firstLine(problemsOfCell("try-it", "int a; // begin solution")));
  }

  @Test
  void markersInTextAreAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 1 (title): "
            + "a released cell must not speak of BEGIN SOLUTION",
        problemsOfCell("title", "### BEGIN SOLUTION"));
  }

  @Test
  void aSolutionOutsideTheMethodIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 5 (shout), line 1: "
            + "the solution must lie inside the body of shout()",
        firstLine(
            problemsOfCell(
                "shout",
                "// BEGIN SOLUTION\n"
                    + Sample.SHOUT.replaceAll(" *// (BEGIN|END) SOLUTION\n", "")
                    + "\n// END SOLUTION")));
  }

  @Test
  void codeAfterTheSolutionIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 5 (shout), line 6: "
            + "no code may follow // END SOLUTION in the method, or the stub would not compile",
        problemsOfCell(
            "shout",
            """
            String shout(String word, int times) {
                // BEGIN SOLUTION
                String result = word.toUpperCase().repeat(times);
                // END SOLUTION

                return result;
            }"""));
  }

  @Test
  void anExerciseWithoutACellIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb: exercise 90.2 must have a cell that declares shout() with a"
            + " solution, but has none",
        problemsOfCell("shout", "int a;"));
  }

  @Test
  void anAnswerWithoutMarkersIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 5 (shout): shout() is exercise 90.2: its answer must"
            + " stand between // BEGIN SOLUTION and // END SOLUTION",
        firstLine(problemsOfCell("shout", "String shout(String word, int times) {return word;}")));
  }

  @Test
  void aSolutionOfNoExerciseIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (try-it): a solution must belong to an exercise that"
            + " course.toml lists for lab 90, but the cell declares thrice()",
        firstLine(
            problemsOfCell(
                "try-it",
                "int thrice(int a) {\n// BEGIN SOLUTION\nreturn 3 * a;\n// END SOLUTION\n}")));
  }

  @Test
  void twoCellsOfOneExerciseAreAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (try-it): twice() must be declared once, but cell 3"
            + " declares it too",
        firstLine(problemsOfCell("try-it", Sample.TWICE)));
  }

  @Test
  void oneCellOfTwoExercisesIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 5 (shout): a cell must declare one exercise, but declares"
            + " shout() and twice()",
        firstLine(
            problemsOfCell(
                "shout", Sample.SHOUT + "\nList<Integer> twice(List<Integer> l) { return l; }")));
  }

  @Test
  void anExerciseThatDoesNotFitItsContractIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 3 (twice): the method must be declared as"
            + " List<Integer> twice(List<Integer>), but is List<Integer> twice(Set<Integer>)",
        problemsOfCell("twice", Sample.TWICE.replace("(List<", "(Set<")));
  }

  @Test
  void anExerciseWithoutAContractIsAProblem() throws Exception {
    Course course = Sample.course(Sample.manifest().replace("\"shout\"", "\"whisper\""));
    assertTrue(
        problems(course, n -> {})
            .contains(
                "solutions/90-sample.ipynb: exercise 90.2 must have a contract"
                    + " mlelabs.exercise.lab90.WhisperExercise"));
  }

  @Test
  void aContractWithoutAnExerciseIsAProblem() throws Exception {
    String toml = Sample.manifest();
    Course course = Sample.course(toml.substring(0, toml.lastIndexOf("[[labs.exercises]]")));
    assertTrue(
        problems(course, n -> {})
            .contains(
                "solutions/90-sample.ipynb: contract mlelabs.exercise.lab90.ShoutExercise must be"
                    + " of an exercise that course.toml lists, but says 90.2"));
  }

  @Test
  void aCommittedOutputOrExecutionCountIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (try-it): no output may be committed; clear the outputs",
        problems(n -> Sample.cell(n, "try-it").withArray("/outputs").addObject()));
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (try-it): no execution count may be committed; clear"
            + " the outputs",
        problems(n -> Sample.cell(n, "try-it").put("execution_count", 3)));
  }

  @Test
  void idsMustBeThereAndDiffer() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (shout): ids must differ, but shout occurs again",
        problems(n -> Sample.cell(n, "try-it").put("id", "shout")));
    assertEquals(
        "solutions/90-sample.ipynb, cell 6: a cell must have an id of 1 to 64 letters, digits,"
            + " hyphens, underscores",
        problems(n -> Sample.cell(n, "try-it").remove("id")));
  }

  @Test
  void theKernelAndTheLanguageMustBeTheCourses() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb: metadata.kernelspec.name must be \"java\", but is"
            + " \"python3\"",
        problems(n -> n.withObject("/metadata/kernelspec").put("name", "python3")));
    assertEquals(
        "solutions/90-sample.ipynb: metadata.language_info.name must be \"Java\", but is absent",
        problems(n -> n.withObject("/metadata").remove("language_info")));
  }

  @Test
  void anotherLabsMetadataOrAnOlderFormatIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb: metadata.mlelabs.lab must be \"90\", but is \"91\"",
        problems(n -> n.withObject("/metadata/mlelabs").put("lab", "91")));
    assertEquals(
        "solutions/90-sample.ipynb: the notebook must be in nbformat 4.5, but is in 4.4",
        problems(n -> n.put("nbformat_minor", 4)));
  }

  @Test
  void anInstructorsExerciseIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 5 (shout): an exercise's cell must not be tagged"
            + " instructor",
        problems(
            n ->
                Sample.cell(n, "shout")
                    .withObject("/metadata")
                    .putArray("tags")
                    .add("instructor")));
  }

  @Test
  void nbgraderMetadataElsewhereAreAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (try-it): only an exercise's cell may have nbgrader"
            + " metadata",
        problems(n -> Sample.cell(n, "try-it").withObject("/metadata").putObject("nbgrader")));
  }

  @Test
  void aStatementOfTheAnswerElsewhereIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 1 (title): the released notebook must not hold the answer"
            + " of 90.2, but holds its line \"return upper.repeat(times);\" (answer: cell 5)",
        problemsOfCell("title", "Remember:\n\n    return upper\n        .repeat(times);"));
  }

  @Test
  void aNameThatTheAnswerMadeUpElsewhereIsAProblem() throws Exception {
    assertEquals(
        "solutions/90-sample.ipynb, cell 6 (try-it): the released notebook must not hold the"
            + " answer of 90.1, but holds its name doubledNumbers (answer: cell 3)",
        problemsOfCell("try-it", "List<Integer> doubledNumbers;"));
  }

  @Test
  void whatAnAnswerSharesWithAnyCodeIsNoProblem() throws Exception {
    ObjectNode notebook = Sample.notebook();
    NotebookJson.setSource(
        Sample.cell(notebook, "try-it"),
        "List<Integer> numbers = List.of(1);\nfor (int number : numbers) {\n  shout(\"a\", number);\n}");
    assertEquals(5, ids(released(notebook)).size());
  }

  @Test
  void anInstructorsCellMayHoldTheAnswer() throws Exception {
    ObjectNode notebook = Sample.notebook();
    NotebookJson.setSource(Sample.cell(notebook, "secret"), "doubledNumbers; // BEGIN");
    assertEquals(5, ids(released(notebook)).size());
  }

  @Test
  void aLabWithoutANotebookIsAProblem() throws Exception {
    Files.createDirectories(solutions());
    assertEquals(
        "solutions/90-sample.ipynb: lab 90 must have this notebook",
        assertThrows(ReleaseException.class, () -> Release.of(Sample.course(), solutions()))
            .getMessage());
  }

  @Test
  void aNotebookWithoutALabIsAProblem() throws Exception {
    Files.createDirectories(solutions());
    Files.writeString(solutions().resolve("91-other.ipynb"), "{}");
    assertEquals(
        "solutions/91-other.ipynb: only notebooks of labs that course.toml lists may be here",
        problems(n -> {}));
  }

  @Test
  void anAuthoredFileThatIsNotJsonIsAProblem() throws Exception {
    Files.createDirectories(solutions());
    Files.writeString(solutions().resolve("90-sample.ipynb"), "{\"a\":1,\n\"a\":2}");
    String message =
        String.valueOf(
            assertThrows(ReleaseException.class, () -> Release.of(Sample.course(), solutions()))
                .getMessage());
    assertTrue(
        message.startsWith("solutions/90-sample.ipynb: the file must be JSON: Duplicate field 'a'"),
        message);
  }

  @Test
  void allProblemsAreReportedAtOnce() throws Exception {
    String problems =
        problems(
            n -> {
              Sample.cell(n, "try-it").put("execution_count", 3);
              n.withObject("/metadata/kernelspec").put("name", "python3");
            });
    assertEquals(2, problems.lines().count(), problems);
  }

  @Test
  void writingMakesLabsIdentical() throws Exception {
    Release release = release(Sample.notebook());
    assertEquals(List.of("labs/90-sample.ipynb: is absent"), release.differences(labs()));
    assertEquals(List.of("wrote labs/90-sample.ipynb"), release.write(labs()));
    assertEquals(List.of(), release.differences(labs()));
    assertEquals(List.of(), release.write(labs()));
    assertArrayEquals(
        release.notebooks().get("90-sample.ipynb"),
        Files.readAllBytes(labs().resolve("90-sample.ipynb")));
    try (Stream<Path> files = Files.list(labs())) {
      assertEquals(1, files.count(), "no temporary file is left");
    }
  }

  @Test
  void aDifferenceIsShownAsADiffOfItsCell() throws Exception {
    release(Sample.notebook()).write(labs());
    ObjectNode changed = Sample.notebook();
    NotebookJson.setSource(Sample.cell(changed, "try-it"), "shout(\"ho\", 2)");
    assertEquals(
        """
        --- labs/90-sample.ipynb (found)
        +++ labs/90-sample.ipynb (wanted)
        @@ -83,3 +83,3 @@
            "outputs": []
           }
        -  | shout("hey", 2)
        +  | shout("ho", 2)"""
            .lines()
            .skip(3)
            .toList(),
        release(changed).differences(labs()).get(0).lines().skip(3).toList());
  }

  @Test
  void anotherLayoutIsADifferenceToo() throws Exception {
    Release release = release(Sample.notebook());
    release.write(labs());
    Path file = labs().resolve("90-sample.ipynb");
    Files.writeString(file, Files.readString(file).stripTrailing());
    assertEquals(
        List.of("labs/90-sample.ipynb: differs in layout only (white space, order of keys)"),
        release.differences(labs()));
  }

  @Test
  void aNotebookOfAnEarlierReleaseIsRemoved() throws Exception {
    Release release = release(Sample.notebook());
    release.write(labs());
    Files.copy(labs().resolve("90-sample.ipynb"), labs().resolve("90-former-name.ipynb"));
    assertEquals(
        List.of("labs/90-former-name.ipynb: has no authored notebook any more"),
        release.differences(labs()));
    assertEquals(List.of("removed labs/90-former-name.ipynb"), release.write(labs()));
    assertFalse(Files.exists(labs().resolve("90-former-name.ipynb")));
  }

  @Test
  void aFileThatNoReleaseWritesIsAProblemAndIsKept() throws Exception {
    Release release = release(Sample.notebook());
    release.write(labs());
    ObjectNode run = Sample.notebook();
    Sample.cell(run, "try-it").put("execution_count", 1);
    Files.write(labs().resolve("90-my-copy.ipynb"), NotebookJson.bytes(run));
    Files.writeString(labs().resolve("notes.txt"), "mine");
    Files.writeString(labs().resolve("scoreboard.csv"), "made by a lab");
    Files.createDirectories(labs().resolve(".ipynb_checkpoints"));
    ReleaseException e = assertThrows(ReleaseException.class, () -> release.write(labs()));
    assertEquals(
        "labs/90-my-copy.ipynb: only released notebooks may be here; move it\n"
            + "labs/notes.txt: only released notebooks may be here; move it",
        e.getMessage());
    assertTrue(Files.exists(labs().resolve("90-my-copy.ipynb")));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
