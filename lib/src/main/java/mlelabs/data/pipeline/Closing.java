package mlelabs.data.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes several things, whatever one of them throws. */
final class Closing {

  private Closing() {}

  /**
   * Closes each.
   *
   * @throws Exception the first that one of them threw, with the others suppressed
   */
  static void all(List<? extends AutoCloseable> closeables) throws Exception {
    @Nullable Exception first = null;
    for (AutoCloseable closeable : closeables) {
      try {
        closeable.close();
      } catch (Exception e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
