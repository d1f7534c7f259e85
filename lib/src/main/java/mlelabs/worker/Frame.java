package mlelabs.worker;

import static java.util.Objects.requireNonNull;

/**
 * A stack frame.
 *
 * @param className the binary name of its class
 * @param method its method
 * @param line as its class file numbers lines
 */
public record Frame(String className, String method, int line) {

  /** Names there must be. */
  public Frame {
    requireNonNull(className);
    requireNonNull(method);
  }
}
