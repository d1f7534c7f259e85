package mlelabs.grader.command;

import java.io.Console;

/** Whether a person watches. */
final class Terminal {

  private Terminal() {}

  /** Whether input and output are a terminal. */
  static boolean isThere() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  // From Java 22 on there is a console without a terminal too, which Console.isTerminal tells
  // apart.
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
