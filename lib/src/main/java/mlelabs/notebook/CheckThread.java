package mlelabs.notebook;

/** The thread that runs a learner's method in a check, which may never end. */
final class CheckThread extends Thread {

  private volatile boolean abandoned;

  CheckThread(Runnable work) {
    super(work, "check");
    setDaemon(true);
    setContextClassLoader(Thread.currentThread().getContextClassLoader());
  }

  /** Whether this is a check that ran over its time: nobody wants to hear from it any more. */
  static boolean isAbandoned(Thread thread) {
    return thread instanceof CheckThread check && check.abandoned;
  }

  /** Ends the thread where the JVM still can (before Java 20), else lets it be quiet and slow. */
  void abandon() {
    abandoned = true;
    interrupt();
    setPriority(MIN_PRIORITY);
    Runaway.stop(this);
  }
}
