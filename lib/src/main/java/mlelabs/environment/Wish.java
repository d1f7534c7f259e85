package mlelabs.environment;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is asked of the workbench.
 *
 * @param prepareOnly whether JupyterLab is not to be started
 * @param browser whether a browser is to be opened
 * @param port where JupyterLab is to listen, if that matters
 */
record Wish(boolean prepareOnly, boolean browser, OptionalInt port) {

  /**
   * Reads a command line; what is empty, or an option's unset Maven property, counts for nothing.
   */
  static Wish parse(List<String> arguments) {
    Wish wish = new Wish(false, true, OptionalInt.empty());
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      wish = wish.with(words.next(), words);
    }
    return wish;
  }

  private Wish with(String word, Iterator<String> rest) {
    return switch (word) {
      case "" -> this;
      case "--prepare-only" -> new Wish(true, browser, port);
      case "--no-browser" -> new Wish(prepareOnly, false, port);
      case "--port" -> {
        if (!rest.hasNext()) {
          throw new IllegalArgumentException("--port must be followed by a number");
        }
        yield new Wish(prepareOnly, browser, OptionalInt.of(port(rest.next())));
      }
      default -> throw new IllegalArgumentException("unknown argument: " + word);
    };
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw notAPort(text, e);
    }
    throw notAPort(text, null);
  }

  private static IllegalArgumentException notAPort(
      String text, @org.jspecify.annotations.Nullable Throwable cause) {
    return new IllegalArgumentException(
        "--port must be a number from 1 to 65535, but was " + text, cause);
  }
}
