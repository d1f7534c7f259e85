package mlelabs.worker;

import org.jspecify.annotations.Nullable;

/** The other side ran out of memory, or said so. */
public final class OutOfMemory extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfMemory(@Nullable String message) {
    super(message);
  }
}
