package mlelabs.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProcessTreeTest {

  private @Nullable Process process;

  @BeforeAll
  static void needsProc() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc");
  }

  /** A shell that says when it has begun. */
  private ProcessTree shell(String script) throws IOException {
    Process shell = new ProcessBuilder("/bin/sh", "-c", "echo begun; " + script).start();
    process = shell;
    BufferedReader said = shell.inputReader();
    assertTrue("begun".equals(said.readLine()));
    ProcessTree tree = new ProcessTree(shell.toHandle());
    tree.processorTime();
    return tree;
  }

  @AfterEach
  void end() {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Test
  void aBusyProcessWantsAProcessorWhetherItIsGivenOneOrNot() throws IOException {
    ProcessTree tree = shell("while :; do :; done");
    for (int i = 0; i < 100; i++) {
      assertTrue(tree.wantsProcessor());
    }
  }

  @Test
  void aProcessThatWaitsForInputWantsNone() throws IOException {
    ProcessTree tree = shell("read line");
    // It may take a while until it waits.
    for (int calm = 0; calm < 100; ) {
      calm = tree.wantsProcessor() ? 0 : calm + 1;
    }
  }
}
