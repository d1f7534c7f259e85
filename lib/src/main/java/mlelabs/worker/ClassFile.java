package mlelabs.worker;

import static java.util.Objects.requireNonNull;

/**
 * A compiled class (Java Virtual Machine Specification, chapter 4).
 *
 * @param name its binary name, with dots
 * @param bytes its class file
 */
public record ClassFile(String name, byte[] bytes) {

  /** A name and bytes there must be. */
  public ClassFile {
    requireNonNull(name);
    requireNonNull(bytes);
  }
}
