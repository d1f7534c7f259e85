package mlelabs.grader.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A notebook that is open in JupyterLab, used as a learner uses it. */
final class NotebookPage {

  private final Page page;

  private NotebookPage(Page page) {
    this.page = page;
  }

  /** Opens a notebook and waits until its kernel is connected. */
  static NotebookPage open(Page page, LabServer server, String workspace, String name) {
    page.navigate(server.address(workspace, "/tree/" + name));
    NotebookPage notebook = new NotebookPage(page);
    notebook.activePanel().locator(".jp-Cell").first().waitFor();
    notebook.awaitKernel(Duration.ofMinutes(2));
    return notebook;
  }

  /** Run, Run All Cells; then waits until every cell has been run. */
  void runAll(Duration limit) {
    List<String> before = prompts();
    menu("Run", "Run All Cells");
    awaitRun(before, limit);
  }

  /** Runs the cell that contains a text. */
  void run(String containing, Duration limit) {
    List<String> before = prompts();
    editor(containing).click();
    page.keyboard().press("Control+Enter");
    awaitRun(before, limit);
  }

  /** Replaces the text of the cell that contains a text, and runs it. */
  void replaceAndRun(String containing, String text, Duration limit) {
    List<String> before = prompts();
    editor(containing).click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(text);
    page.keyboard().press("Control+Enter");
    awaitRun(before, limit);
  }

  private Locator editor(String containing) {
    return activePanel()
        .locator(".jp-CodeCell .cm-content", new Locator.LocatorOptions().setHasText(containing))
        .first();
  }

  /** The kernel's name as the toolbar shows it. */
  String kernel() {
    return activePanel().locator(".jp-KernelName").innerText().strip();
  }

  /** The texts of the outputs, in order; an output that is a picture has none. */
  List<String> outputs() {
    return activePanel().locator(".jp-OutputArea-output").allTextContents();
  }

  /** The texts of outputs that are errors, or that were written to standard error. */
  List<String> errors() {
    return activePanel()
        .locator(".jp-OutputArea-output[data-mime-type='application/vnd.jupyter.stderr']")
        .allTextContents();
  }

  /** The texts of what is found in outputs. */
  List<String> texts(String selector) {
    return activePanel().locator(".jp-OutputArea-output").locator(selector).allTextContents();
  }

  /** What is found in outputs and can be seen, such as {@code table} or {@code svg, img}. */
  List<Locator> visible(String selector) {
    return activePanel().locator(".jp-OutputArea-output").locator(selector).all().stream()
        .peek(Locator::scrollIntoViewIfNeeded)
        .filter(Locator::isVisible)
        .toList();
  }

  private void menu(String menu, String item) {
    page.locator(".lm-MenuBar-item", new Page.LocatorOptions().setHasText(menu)).first().click();
    page.locator(".lm-Menu-itemLabel")
        .getByText(item, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  /** A cell that waits or runs shows a star in place of its number, which then changes. */
  private void awaitRun(List<String> before, Duration limit) {
    await(
        () -> !prompts().equals(before) && prompts().stream().noneMatch(p -> p.contains("*")),
        limit);
    await(() -> state().equals("idle"), limit);
  }

  /** The state is shown as idle before there is a kernel, and as unknown until a cell has run. */
  private void awaitKernel(Duration limit) {
    await(() -> kernel().startsWith("Java") && List.of("idle", "unknown").contains(state()), limit);
  }

  private void await(BooleanSupplier condition, Duration limit) {
    page.waitForCondition(
        condition, new Page.WaitForConditionOptions().setTimeout((double) limit.toMillis()));
  }

  private List<String> prompts() {
    return activePanel().locator(".jp-InputPrompt").allTextContents();
  }

  private String state() {
    return activePanel().locator(".jp-Notebook-ExecutionIndicator").getAttribute("data-status");
  }

  private Locator activePanel() {
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)");
  }
}
