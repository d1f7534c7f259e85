package mlelabs.grader.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;

/** A notebook that is open in JupyterLab, used as a learner uses it. */
final class NotebookPage {

  private final Page page;

  private NotebookPage(Page page) {
    this.page = page;
  }

  /** Opens a notebook and waits until its kernel is idle. */
  static NotebookPage open(Page page, LabServer server, String workspace, String name) {
    page.navigate(server.address(workspace, "/tree/" + name));
    NotebookPage notebook = new NotebookPage(page);
    notebook.activePanel().locator(".jp-Cell").first().waitFor();
    notebook.awaitIdle(Duration.ofMinutes(2));
    return notebook;
  }

  /** Run, Run All Cells; then waits until every cell has been run. */
  void runAll(Duration limit) {
    menu("Run", "Run All Cells");
    awaitRun(limit);
  }

  /** Replaces the text of the cell that contains a text, and runs it. */
  void replaceAndRun(String containing, String text, Duration limit) {
    Locator editor =
        activePanel()
            .locator(".jp-CodeCell", new Locator.LocatorOptions().setHasText(containing))
            .first()
            .locator(".cm-content");
    editor.click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(text);
    page.keyboard().press("Control+Enter");
    awaitRun(limit);
  }

  /** The kernel's name as the toolbar shows it. */
  String kernel() {
    return activePanel().locator(".jp-KernelName").innerText().strip();
  }

  /** The texts of the outputs, in order; an output that is a picture has none. */
  List<String> outputs() {
    return activePanel().locator(".jp-OutputArea-output").allInnerTexts();
  }

  /** The texts of outputs that are errors. */
  List<String> errors() {
    return activePanel()
        .locator(".jp-OutputArea-output[data-mime-type='application/vnd.jupyter.error']")
        .allInnerTexts();
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

  /** A cell that waits or runs shows a star in place of its number. */
  private void awaitRun(Duration limit) {
    page.waitForCondition(
        () ->
            activePanel().locator(".jp-InputPrompt").allInnerTexts().stream()
                .noneMatch(prompt -> prompt.contains("*")),
        new Page.WaitForConditionOptions().setTimeout((double) limit.toMillis()));
    awaitIdle(limit);
  }

  /** Before a kernel is there, its state is shown as idle too. */
  private void awaitIdle(Duration limit) {
    page.waitForCondition(
        () -> !kernel().startsWith("No Kernel"),
        new Page.WaitForConditionOptions().setTimeout((double) limit.toMillis()));
    activePanel()
        .locator(".jp-Notebook-ExecutionIndicator[data-status='idle']")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED)
                .setTimeout((double) limit.toMillis()));
  }

  private Locator activePanel() {
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)");
  }
}
