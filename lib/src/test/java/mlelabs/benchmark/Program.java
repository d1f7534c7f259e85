package mlelabs.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Another program, waited for. */
final class Program {

  private Program() {}

  /**
   * Its standard output by lines; what it says of errors goes to ours.
   *
   * @throws IllegalStateException if it ends with another status than 0
   */
  static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    List<String> lines;
    try (BufferedReader output = process.inputReader()) {
      lines = output.lines().toList();
    }
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(
          "a program must end with status 0, but " + command + " ended with " + status);
    }
    return lines;
  }
}
