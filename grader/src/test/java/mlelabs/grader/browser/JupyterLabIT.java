package mlelabs.grader.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a learner meets first: the list of labs, the kernel, a notebook that runs. */
class JupyterLabIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @RegisterExtension static final Browser BROWSER = new Browser();

  @TempDir static Path root;
  private static LabServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    LabServer.copy("first-steps.ipynb", root);
    LabServer.copy("an-error.ipynb", root);
    server = LabServer.start(root);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theFilesAndOneKernelAreOffered() {
    Page page = BROWSER.page();
    page.navigate(server.address("empty", ""));
    page.locator(".jp-DirListing-itemText").getByText("first-steps.ipynb").waitFor();
    page.locator(".jp-LauncherCard[data-category='Notebook']").first().waitFor();
    assertEquals(
        List.of("Java (ML labs)"),
        page
            .locator(".jp-LauncherCard[data-category='Notebook'] .jp-LauncherCard-label")
            .allInnerTexts()
            .stream()
            .map(String::strip)
            .toList());
  }

  @Test
  void noQuestionAboutNewsIsAsked() {
    Page page = BROWSER.page();
    page.navigate(server.address("empty", ""));
    page.locator(".jp-LauncherCard").first().waitFor();
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertEquals(0, page.locator(".jp-toastContainer .Toastify__toast").count());
  }

  @Test
  void aNotebookRunsFromTopToBottom() {
    NotebookPage notebook = NotebookPage.open(BROWSER.page(), server, "steps", "first-steps.ipynb");
    assertEquals("Java (ML labs)", notebook.kernel());
    notebook.runAll(LIMIT);
    assertEquals(List.of(), notebook.errors());
    List<String> outputs = notebook.outputs().stream().map(String::strip).toList();
    assertEquals(List.of("hello from the kernel", "42"), outputs);
  }

  @Test
  void anErrorIsSeenAsSuchAndTheKernelGoesOn() {
    NotebookPage notebook = NotebookPage.open(BROWSER.page(), server, "error", "an-error.ipynb");
    notebook.runAll(LIMIT);
    assertEquals(1, notebook.errors().size());
    assertTrue(notebook.errors().get(0).contains("by zero"), notebook.errors().toString());
    notebook.replaceAndRun("divisor", "int divisor = 7; 42 / divisor", LIMIT);
    assertEquals(List.of(), notebook.errors());
    assertEquals(List.of("6"), notebook.outputs().stream().map(String::strip).toList());
  }
}
