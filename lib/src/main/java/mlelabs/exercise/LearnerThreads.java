package mlelabs.exercise;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * The threads that a learner's code left behind. Suites of exercises that start threads take one
 * beside the method under test.
 */
@FunctionalInterface
public interface LearnerThreads {

  /** How many threads have been started since some moment before the test and still run. */
  int running();

  /** Counts the threads of this process that were not there when it was called. */
  static LearnerThreads ofThisProcess() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    return () -> {
      Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
      now.removeAll(before);
      return (int) now.stream().filter(t -> t.isAlive() && !isKeptByJava(t)).count();
    };
  }

  /**
   * Whether Java itself keeps a thread for later: an idle one of the common pool, one that carries
   * virtual threads, or the one behind the time-outs of futures.
   */
  static boolean isKeptByJava(Thread thread) {
    if (thread instanceof ForkJoinWorkerThread worker) {
      ForkJoinPool pool = worker.getPool();
      return pool == ForkJoinPool.commonPool()
          ? pool.getActiveThreadCount() == 0
          : thread.getClass().getName().equals("jdk.internal.misc.CarrierThread");
    }
    return thread.getName().equals("CompletableFutureDelayScheduler")
        || thread.getName().startsWith("VirtualThread-unpark");
  }
}
