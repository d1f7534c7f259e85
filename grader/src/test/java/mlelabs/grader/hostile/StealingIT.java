package mlelabs.grader.hostile;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Attacks by hidden tests and what they ask. */
@ExtendWith(SampleSandbox.Opener.class)
final class StealingIT {

  @TestFactory
  Stream<DynamicNode> attacks(SampleSandbox sandbox, @TempDir Path folder) throws Exception {
    return Siege.of("stealing", sandbox, folder);
  }
}
