package mlelabs.grader.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mlelabs.environment.Installation;
import mlelabs.environment.SearchPath;
import mlelabs.grader.command.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's Chromium, one page a test; a test that fails leaves a picture of its page in {@code
 * target/screenshots}. Without a Chromium the tests are aborted, which {@code .ci/run} reports.
 */
final class Browser
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

  private @Nullable Playwright playwright;
  private com.microsoft.playwright.@Nullable Browser chromium;
  private @Nullable BrowserContext context;
  private @Nullable Page page;

  Page page() {
    if (page == null) {
      throw new IllegalStateException("a page is there during a test only");
    }
    return page;
  }

  @Override
  public void beforeAll(ExtensionContext test) {
    Optional<Path> executable = Chromium.find(SearchPath.ofMachine());
    Assumptions.assumeTrue(
        executable.isPresent(), "no Chromium: install it (Debian: apt install chromium)");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable.orElseThrow())
                    .setHeadless(true)
                    .setChromiumSandbox(false)
                    .setArgs(
                        List.of(
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    if (chromium == null) {
      throw new IllegalStateException("the browser must have been started");
    }
    context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1400, 1000));
    page = context.newPage();
    page.setDefaultTimeout(60_000);
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    if (test.getExecutionException().isPresent()) {
      picture(
          test.getRequiredTestClass().getSimpleName()
              + "."
              + test.getRequiredTestMethod().getName());
    }
    if (context != null) {
      context.close();
    }
  }

  /** Takes a picture of the page. */
  Path picture(String name) throws IOException {
    Path folder =
        Files.createDirectories(Installation.locate().home().resolve("grader/target/screenshots"));
    Path file = folder.resolve(name + ".png");
    page().screenshot(new Page.ScreenshotOptions().setPath(file));
    return file;
  }

  @Override
  public void afterAll(ExtensionContext test) {
    if (playwright != null) {
      playwright.close();
    }
  }
}
