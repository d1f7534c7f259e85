package mlelabs.grader.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mlelabs.environment.Installation;
import mlelabs.exercise.Course;
import mlelabs.grader.notebook.Notebook;
import mlelabs.grader.notebook.UnreadableNotebookException;
import mlelabs.grader.release.ReleaseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExampleClassTest {

  private static final String NOTEBOOK = "01-explore-and-benchmark.ipynb";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException, ReleaseException {
    ExampleClass.load().write(Course.load(), Installation.locate().solutions(), folder);
  }

  private String code(String learner) throws UnreadableNotebookException {
    return String.join("\n", Notebook.read(folder.resolve(learner).resolve(NOTEBOOK)).code());
  }

  @Test
  void everyLearnerHasAFolder() throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      assertEquals(ExampleClass.load().learners().size(), folders.count());
    }
  }

  @Test
  void someKnowTheReferenceAndSomeHaveNotBegun() throws UnreadableNotebookException {
    assertFalse(code("Ada Lovelace").contains("TODO 1."));
    assertFalse(code("Ada Lovelace").contains("SOLUTION"));
    for (int i = 1; i <= 7; i++) {
      assertTrue(code("Charles Babbage").contains("TODO 1." + i));
    }
  }

  @Test
  void oneFileIsCutOff() {
    assertThrows(UnreadableNotebookException.class, () -> code("Blaise Pascal"));
  }

  @Test
  void rearrangedCellsKeepTheirLabButNoIds() throws IOException, UnreadableNotebookException {
    Path file = folder.resolve("Sofja Kowalewskaja").resolve(NOTEBOOK);
    List<String> ada = Notebook.read(folder.resolve("Ada Lovelace").resolve(NOTEBOOK)).code();
    assertEquals(ada.size(), Notebook.read(file).code().size());
    assertEquals("01", Notebook.read(file).lab().orElseThrow());
    assertFalse(Files.readString(file).contains("nbgrader"));
  }
}
