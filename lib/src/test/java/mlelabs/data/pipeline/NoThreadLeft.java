package mlelabs.data.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test after which a thread of a pipeline is still alive. It is registered for all tests of
 * the library.
 */
public final class NoThreadLeft implements BeforeEachCallback, AfterEachCallback {

  private final Set<Thread> before = new HashSet<>();

  @Override
  public void beforeEach(ExtensionContext context) {
    before.clear();
    before.addAll(Thread.getAllStackTraces().keySet());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(t -> !before.contains(t) && t.isAlive() && t.getName().startsWith(Crew.PREFIX))
            .map(Thread::getName)
            .toList();
    if (!left.isEmpty()) {
      throw new AssertionError("threads are left: " + left);
    }
  }
}
