package mlelabs.worker;

import java.io.IOException;

/** The process that runs one submission. */
public final class Worker {

  private Worker() {}

  /** Serves until the connection ends. */
  public static void main(String[] args) throws IOException {
    WireProcess.serve(
        peer -> peer.export(Session.NUMBER, new NotebookSession(peer), Session.class));
  }
}
