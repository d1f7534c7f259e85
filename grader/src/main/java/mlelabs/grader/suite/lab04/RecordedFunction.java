package mlelabs.grader.suite.lab04;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** x to 3x + 1: a function that records how it is called, and can be held, or fail. */
final class RecordedFunction implements IntUnaryOperator {

  private final Map<Integer, AtomicInteger> callsOf = new ConcurrentHashMap<>();
  private final Map<Integer, Supplier<RuntimeException>> failures = new ConcurrentHashMap<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger mostRunning = new AtomicInteger();
  private final Gate gate = new Gate();
  private volatile IntPredicate isHeld = x -> false;

  /** What it returns where it does not fail. */
  static int of(int x) {
    return 3 * x + 1;
  }

  /** Calls for these arguments do not return before {@link #release}. */
  RecordedFunction holding(IntPredicate arguments) {
    isHeld = arguments;
    return this;
  }

  /** Throws for an argument; held first if it is to be. */
  RecordedFunction failingFor(int argument, Supplier<RuntimeException> exception) {
    failures.put(argument, exception);
    return this;
  }

  void release() {
    isHeld = x -> false;
    gate.open();
  }

  int begun() {
    return begun.get();
  }

  int ended() {
    return ended.get();
  }

  int running() {
    return running.get();
  }

  int mostRunning() {
    return mostRunning.get();
  }

  int callsFor(int argument) {
    AtomicInteger calls = callsOf.get(argument);
    return calls == null ? 0 : calls.get();
  }

  @Override
  public int applyAsInt(int x) {
    begun.incrementAndGet();
    callsOf.computeIfAbsent(x, key -> new AtomicInteger()).incrementAndGet();
    mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
    try {
      if (isHeld.test(x)) {
        gate.pass();
      }
      Supplier<RuntimeException> failure = failures.get(x);
      if (failure != null) {
        throw failure.get();
      }
      return of(x);
    } finally {
      running.decrementAndGet();
      ended.incrementAndGet();
    }
  }
}
