package mlelabs.grader.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import mlelabs.worker.LostPeerException;
import mlelabs.worker.Peer;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a worker's answers and keeps an eye on its limits meanwhile. Processor time decides, so
 * that a busy machine costs no learner anything; the clock has a say only over a call that waits.
 */
final class Watch implements Peer.CallWait {

  private static final long LOOK_MILLIS = 100;

  private static final long LAST_WORDS_MILLIS = 10_000;

  /** Until it has started, a process runs the course's own code only, however slow the machine. */
  private static final Duration START = Duration.ofMinutes(2);

  /** How many files a worker may make; see {@link Inodes}. */
  private static final long MOST_FILES = 50_000;

  /** In less system time than this, fewer files can be made. */
  private static final Duration BETWEEN_COUNTS = Duration.ofMillis(200);

  /** How many times as long as one call all calls together may last, most of it waiting. */
  private static final int WALLS_TOGETHER = 3;

  /** Short calls are not looked at one by one, but so many of them are. */
  private static final int CALLS_BETWEEN_LOOKS = 512;

  private final Limits limits;
  private final ProcessTree tree;
  private final Consumer<Fault> onFault;
  private volatile long begunNanos = System.nanoTime();
  private volatile boolean ending;
  private volatile Duration perCall = START;
  private volatile Duration sum = START;
  private volatile Duration budgetEnd = START;
  private volatile Duration idle = START;
  private volatile Duration wall = START;
  private volatile Duration counted = Duration.ZERO;
  private int calls;

  Watch(Limits limits, ProcessTree tree, Consumer<Fault> onFault) {
    this.limits = limits;
    this.tree = tree;
    this.onFault = onFault;
  }

  /** From now on, calls and their sum are limited as given. */
  void begin(Duration call, Duration sum) {
    begin(call, sum, tree.processorTime());
  }

  /**
   * The same, for calls that soon follow others: what a process used that was started since counts
   * as used by these calls.
   */
  void goOn(Duration call, Duration sum) {
    begin(call, sum, tree.processorTimeOfKnown());
  }

  private void begin(Duration call, Duration sum, Duration used) {
    begunNanos = System.nanoTime();
    perCall = call;
    this.sum = sum;
    budgetEnd = used.plus(sum);
    idle = limits.idle();
    wall = limits.wall();
  }

  /** Whether there are more files than there may be. */
  boolean sawTooManyFiles() {
    Duration system = tree.systemTimeOfKnown();
    if (system.minus(counted).compareTo(BETWEEN_COUNTS) < 0) {
      return false;
    }
    counted = system;
    return tree.filesOfKnown() > MOST_FILES;
  }

  /** From now on, an answer is awaited for a moment only: the process is about to be killed. */
  void listenToLastWords() {
    ending = true;
  }

  @Override
  public byte[] await(CompletableFuture<byte[]> answer) {
    if (ending) {
      return lastWords(answer);
    }
    Looks looks = new Looks();
    if (++calls % CALLS_BETWEEN_LOOKS == 0) {
      looks.look().ifPresent(this::fail);
    }
    while (true) {
      try {
        return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        looks.look().ifPresent(this::fail);
      } catch (ExecutionException e) {
        throw lost(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LostPeerException("the grader was interrupted");
      }
    }
  }

  private static byte[] lastWords(CompletableFuture<byte[]> answer) {
    try {
      return answer.get(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw lost(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LostPeerException("the grader was interrupted");
    }
  }

  private static LostPeerException lost(@Nullable Throwable cause) {
    return cause instanceof LostPeerException lost
        ? lost
        : new LostPeerException(String.valueOf(cause));
  }

  private void fail(Fault fault) {
    onFault.accept(fault);
    throw new LostPeerException(fault.message());
  }

  /** What was seen during one call. */
  private final class Looks {

    private final long startNanos = System.nanoTime();
    private final Idleness idleness = new Idleness(startNanos);
    private Duration first = Duration.ofSeconds(-1);

    Optional<Fault> look() {
      Duration now = tree.processorTime();
      long nanos = System.nanoTime();
      if (first.isNegative()) {
        first = now;
      }
      boolean overdrawn = now.compareTo(budgetEnd) > 0;
      if (now.minus(first).compareTo(perCall) > 0 || (overdrawn && sum.equals(perCall))) {
        return timeout("did not finish within " + seconds(perCall) + " of processor time");
      }
      if (overdrawn) {
        return timeout("used more processor time than all its tests together may");
      }
      if (idleness.exceeds(idle, nanos, now, tree::wantsProcessor)) {
        return timeout("waited for " + seconds(idle) + " without doing anything");
      }
      if (nanos - startNanos > wall.toNanos()) {
        return timeout("did not finish within " + seconds(wall));
      }
      if (nanos - begunNanos > WALLS_TOGETHER * wall.toNanos()) {
        return timeout("waited longer than all its tests together may last");
      }
      if (tree.residentBytesOfKnown() > limits.dataBytes()) {
        return crash("used more memory than it may");
      }
      return sawTooManyFiles()
          ? crash("made more than " + MOST_FILES + " files")
          : Optional.empty();
    }

    private Optional<Fault> crash(String message) {
      return Optional.of(new Fault(Fault.Kind.CRASHED, message));
    }

    private Optional<Fault> timeout(String message) {
      return Optional.of(new Fault(Fault.Kind.TIMEOUT, message));
    }

    private String seconds(Duration duration) {
      return duration.toSeconds() + " s";
    }
  }
}
