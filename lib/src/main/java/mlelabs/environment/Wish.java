package mlelabs.environment;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What is asked of the workbench.
 *
 * @param prepareOnly whether JupyterLab is not to be started
 * @param browser whether a browser is to be opened
 * @param port where JupyterLab is to listen, if that matters
 */
record Wish(boolean prepareOnly, boolean browser, OptionalInt port) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

  /**
   * Reads a command line. Maven fills in {@code --port=} and {@code --no-browser=} from its
   * properties, so an empty port counts for nothing and the other takes true or false.
   *
   * @throws IllegalArgumentException if a word is not understood
   */
  static Wish parse(List<String> words) {
    Wish wish = new Wish(false, true, OptionalInt.empty());
    for (String word : words) {
      wish = wish.with(word);
    }
    return wish;
  }

  private Wish with(String word) {
    if (word.startsWith("--port=")) {
      return new Wish(prepareOnly, browser, port(word.substring("--port=".length())));
    }
    return switch (word) {
      case "--prepare-only" -> new Wish(true, browser, port);
      case "--no-browser", "--no-browser=true" -> new Wish(prepareOnly, false, port);
      case "--no-browser=false" -> new Wish(prepareOnly, true, port);
      default -> throw new IllegalArgumentException("unknown argument: " + word);
    };
  }

  private static OptionalInt port(String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    int port = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException(
          "the port must be a number from 1 to 65535, but was " + text);
    }
    return OptionalInt.of(port);
  }
}
