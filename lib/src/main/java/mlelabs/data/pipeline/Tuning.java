package mlelabs.data.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How many threads a stage should have, found while it runs. Whenever whoever takes its elements
 * has waited for a good part of a period, all threads were busy and processors were idle, more
 * threads are tried: half as many more, or twice as many if processors had little to do. They stay
 * if more elements come out, else the next trial waits for twice as long. So a stage that computes
 * stays at the number of processors, and one that waits for another machine gets as many threads as
 * help.
 */
final class Tuning {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final long PERIOD = 20_000_000;
  private static final double STARVED = 0.1;
  private static final double SATURATED = 0.85;
  private static final double MOSTLY_IDLE = 0.5;
  private static final double WORTH = 1.05;

  private final boolean fixed;
  private final int most;
  private final int processors;
  private volatile int target;
  private int before;
  private double rateBefore;
  private int rest;
  private int nextRest = 4;
  private long began = System.nanoTime();
  private long processorTime = SYSTEM.getProcessCpuTime();
  private long waited;
  private long given;

  private Tuning(boolean fixed, int start, int most, int processors) {
    this.fixed = fixed;
    this.target = start;
    this.before = start;
    this.most = most;
    this.processors = processors;
  }

  /** A number that stays. */
  static Tuning fixed(int threads) {
    return new Tuning(true, threads, threads, 1);
  }

  /** A number that is looked for. */
  static Tuning within(Budget budget, int start, int most) {
    return new Tuning(false, Math.min(start, most), most, budget.processors());
  }

  boolean isFixed() {
    return fixed;
  }

  int target() {
    return target;
  }

  int most() {
    return most;
  }

  /** Elements were given. */
  void given(int elements) {
    given += elements;
  }

  /**
   * Whoever takes the elements had to wait.
   *
   * @param busy how many threads were at work
   * @return whether there should be more threads than before
   */
  boolean waited(long nanos, int busy) {
    if (fixed) {
      return false;
    }
    waited += nanos;
    long now = System.nanoTime();
    return now - began >= PERIOD && decide(now, busy);
  }

  private boolean decide(long now, int busy) {
    double wall = now - began;
    long used = SYSTEM.getProcessCpuTime();
    double rate = given / wall;
    boolean starved = waited / wall > STARVED;
    double load = (used - processorTime) / (wall * processors);
    int was = target;
    if (was != before) {
      judge(rate);
    }
    if (rest > 0) {
      rest--;
    } else if (starved && load < SATURATED && busy >= target && target < most) {
      before = target;
      rateBefore = rate;
      target = Math.min(most, load < MOSTLY_IDLE ? 2 * target : target + Math.max(1, target / 2));
    }
    began = now;
    processorTime = used;
    waited = 0;
    given = 0;
    return target > was;
  }

  private void judge(double rate) {
    if (rate < rateBefore * WORTH) {
      target = before;
      rest = nextRest;
      nextRest *= 2;
    }
    before = target;
  }
}
