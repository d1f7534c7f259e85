package mlelabs.grader.hostile;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Attacks by results that say more than the tests did. */
@ExtendWith(SampleSandbox.Opener.class)
final class ForgedResultsIT {

  @TestFactory
  Stream<DynamicNode> attacks(SampleSandbox sandbox, @TempDir Path folder) throws Exception {
    return Siege.of("forged", sandbox, folder);
  }
}
