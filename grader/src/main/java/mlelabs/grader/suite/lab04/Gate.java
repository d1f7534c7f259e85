package mlelabs.grader.suite.lab04;

import java.util.concurrent.CountDownLatch;

/** Holds threads, whether they are interrupted or not, until it is opened. */
final class Gate {

  private final CountDownLatch opened = new CountDownLatch(1);

  void open() {
    opened.countDown();
  }

  /** As a read that cannot be interrupted; it does not swallow the interrupt. */
  void pass() {
    boolean interrupted = false;
    while (true) {
      try {
        opened.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
