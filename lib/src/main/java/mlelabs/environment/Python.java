package mlelabs.environment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Python that the machine has.
 *
 * @param command how it is called, absolute
 * @param minor the second number of its version; the first is 3
 * @param version the whole version, {@code 3.11.7}
 * @param makesEnvironments whether it has the modules {@code venv} and {@code ensurepip}
 */
record Python(List<String> command, int minor, String version, boolean makesEnvironments) {

  /** The oldest that the pinned packages run on, 3.10. */
  static final int OLDEST_MINOR = 10;

  /** The newest for which every pinned package has a build, 3.14. */
  static final int NEWEST_MINOR = 14;

  private static final String PROBE =
      "import sys; print('Python %d.%d.%d' % sys.version_info[:3]); sys.stdout.flush();"
          + " import venv, ensurepip";

  private static final Pattern ANSWER = Pattern.compile("(?m)^Python (\\d+)\\.(\\d+)\\.(\\d+)");

  private static final String HOW_TO_GET =
      "Install Python 3.10 or newer: on Debian and Ubuntu `sudo apt install python3 python3-venv`,"
          + " on Fedora `sudo dnf install python3`, on macOS `brew install python`, on Windows"
          + " `winget install Python.Python.3.13`. Then open a new terminal.";

  Python {
    command = List.copyOf(command);
  }

  /**
   * The first Python 3.10 to 3.14 on the search path that can make an environment, else a newer
   * one.
   *
   * @throws PrerequisiteException if there is none, saying what was found instead
   */
  static Python find(SearchPath path) {
    List<Python> found = new ArrayList<>();
    return candidates(path)
        .flatMap(command -> probe(command).stream())
        .peek(found::add)
        .filter(python -> python.suits() && python.minor <= NEWEST_MINOR)
        .findFirst()
        .or(() -> found.stream().filter(Python::suits).findFirst())
        .orElseThrow(() -> new PrerequisiteException(whyNone(found)));
  }

  private static Stream<List<String>> candidates(SearchPath path) {
    List<String> names = new ArrayList<>(List.of("python3", "python"));
    for (int minor = NEWEST_MINOR; minor >= OLDEST_MINOR; minor--) {
      names.add("python3." + minor);
    }
    Stream<List<String>> named =
        names.stream().flatMap(name -> path.find(name).stream()).map(p -> List.of(p.toString()));
    Stream<List<String>> launcher = path.find("py").stream().map(p -> List.of(p.toString(), "-3"));
    return Stream.concat(named, launcher);
  }

  /** What a command says of itself; empty if it is no Python. */
  static Optional<Python> probe(List<String> command) {
    List<String> question = new ArrayList<>(command);
    question.addAll(List.of("-c", PROBE));
    return Outcome.of(Duration.ofSeconds(20), question)
        .flatMap(outcome -> parse(command, outcome.output(), outcome.succeeded()));
  }

  static Optional<Python> parse(List<String> command, String answer, boolean makesEnvironments) {
    Matcher matcher = ANSWER.matcher(answer);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int major = Integer.parseInt(matcher.group(1));
    int minor = major == 3 ? Integer.parseInt(matcher.group(2)) : -1;
    String version = matcher.group().substring("Python ".length());
    return Optional.of(new Python(command, minor, version, makesEnvironments));
  }

  private boolean isNewEnough() {
    return minor >= OLDEST_MINOR;
  }

  private boolean suits() {
    return isNewEnough() && makesEnvironments;
  }

  static String whyNone(List<Python> found) {
    Predicate<Python> newEnough = Python::isNewEnough;
    Optional<Python> incomplete = found.stream().filter(newEnough).findFirst();
    if (incomplete.isPresent()) {
      Python python = incomplete.get();
      return "Python %s (%s) has no module venv or ensurepip. On Debian and Ubuntu: `sudo apt install python3.%d-venv`; elsewhere reinstall Python with its standard library."
          .formatted(python.version, python.called(), python.minor);
    }
    return found.stream()
        .findFirst()
        .map(
            old ->
                "Python must be 3.10 or newer, but %s is %s. %s"
                    .formatted(old.called(), old.version, HOW_TO_GET))
        .orElse("No Python was found on the PATH. " + HOW_TO_GET);
  }

  String called() {
    return String.join(" ", command);
  }
}
