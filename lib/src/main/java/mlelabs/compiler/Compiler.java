package mlelabs.compiler;

import java.io.IOException;
import mlelabs.worker.WireProcess;

/** The process that compiles one notebook after another. */
public final class Compiler {

  private Compiler() {}

  /** Serves until the connection ends. */
  public static void main(String[] args) throws IOException {
    WireProcess.serve(
        peer -> peer.export(Compilation.NUMBER, new NotebookCompilation(), Compilation.class));
  }
}
