package mlelabs.grader.validate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Looks at proofs side by side. */
public final class Validation {

  private Validation() {}

  /**
   * Looks at all of them.
   *
   * @param jobs how many at a time, at least 1
   * @param listener told of each verdict, in the order of the proofs
   * @return the verdicts in the order of the proofs
   */
  public static List<Verdict> of(List<Proof> proofs, int jobs, Consumer<Verdict> listener)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Verdict>> running = new ArrayList<>();
      proofs.forEach(proof -> running.add(pool.submit(() -> verdict(proof))));
      List<Verdict> verdicts = new ArrayList<>();
      for (Future<Verdict> future : running) {
        Verdict verdict = future.get();
        listener.accept(verdict);
        verdicts.add(verdict);
      }
      return verdicts;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a verdict is given whatever a proof throws", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Verdict verdict(Proof proof) {
    long start = System.nanoTime();
    List<String> failures;
    try {
      failures = proof.failures().call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failures = List.of("was interrupted");
    } catch (Exception | LinkageError e) {
      failures = List.of(e.getMessage() == null ? e.toString() : e.getMessage());
    }
    return new Verdict(proof.claim(), failures, Duration.ofNanos(System.nanoTime() - start));
  }
}
