package mlelabs.grader.hostile;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Attacks by objects that lie to whoever looks at them. */
@ExtendWith(SampleSandbox.Opener.class)
final class EvilObjectsIT {

  @TestFactory
  Stream<DynamicNode> attacks(SampleSandbox sandbox, @TempDir Path folder) throws Exception {
    return Siege.of("evil", sandbox, folder);
  }
}
