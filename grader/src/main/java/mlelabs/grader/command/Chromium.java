package mlelabs.grader.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import mlelabs.environment.Finding;
import mlelabs.environment.Finding.Need;
import mlelabs.environment.SearchPath;

/** The browser in which the course's own tests look at JupyterLab and at pages. */
public final class Chromium {

  private Chromium() {}

  /** Chromium or a browser made of it. */
  public static Optional<Path> find(SearchPath path) {
    return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
        .flatMap(name -> path.find(name).stream())
        .findFirst();
  }

  static Finding finding(SearchPath path) {
    return find(path)
        .map(file -> Finding.found("Chromium", Need.TESTS, file.toString()))
        .orElseGet(
            () ->
                Finding.missing(
                    "Chromium",
                    Need.TESTS,
                    "Debian: `sudo apt install chromium`; without it the browser tests are skipped"));
  }
}
