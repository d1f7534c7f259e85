package mlelabs.grader.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mlelabs.worker.LostPeerException;
import mlelabs.worker.Peer;
import org.jspecify.annotations.Nullable;

/**
 * A process of the sandbox and the wire to it. Whatever ends it, a limit included, is its {@link
 * Fault}.
 */
final class ConfinedProcess implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int MOST_USERS = 100_000;
  private static final int MOST_CALLBACKS_AT_ONCE = 64;
  private static final int KEPT_OUTPUT = 4096;
  private static final int OUT_OF_MEMORY = 3;
  private static final int MOST_THREADS_ASKED = 48;

  /** How long a process takes to be gone once its wire is, on a busy machine. */
  private static final long END_SECONDS = 20;

  /**
   * The wire is on descriptors 3 and 4, so that nothing that a cell prints or reads is on it. The
   * process opens them by name, which for root's, who is another user, their mode must allow. Where
   * the machine runs out of memory, it is ended before the grader is.
   */
  private static final String WIRE =
      "exec 3<&0 4>&1 0</dev/null 1>&2; chmod 666 /dev/fd/3 /dev/fd/4;"
          + " { echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null;"
          + " filter=$1; shift; if [ -n \"$filter\" ]; then exec "
          + Confinement.FILTER_DESCRIPTOR
          + "<\"$filter\"; fi; exec \"$@\"";

  private final Process process;
  private final Peer peer;
  private final Watch watch;
  private final ExecutorService callbacks = callbackThreads();
  private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();
  private final StringBuffer output = new StringBuffer();
  private final Limits limits;
  private final ProcessTree tree;
  private volatile Runnable lastWords = () -> {};
  private volatile Duration spent = Duration.ZERO;
  private volatile boolean killed;

  private ConfinedProcess(Process process, Limits limits) {
    this.process = process;
    this.limits = limits;
    this.tree = new ProcessTree(process.toHandle());
    this.watch = new Watch(limits, tree, this::fail);
    this.peer =
        new Peer(
            new BufferedInputStream(process.getInputStream(), 1 << 16),
            new BufferedOutputStream(process.getOutputStream(), 1 << 16),
            callbacks,
            watch);
    daemon("worker-output", this::drainOutput).start();
    daemon("worker-wire", peer::serve).start();
  }

  /**
   * Starts a process.
   *
   * @param main what it runs
   * @param options for Java, beside those that limit it
   * @throws ConfinementException if it does not start
   */
  static ConfinedProcess start(
      Confinement confinement,
      Confinement.Places places,
      Limits limits,
      Class<?> main,
      List<String> options)
      throws ConfinementException {
    int number = NUMBER.incrementAndGet() % MOST_USERS;
    List<String> java = new ArrayList<>(java(limits));
    java.addAll(options);
    java.add(main.getName());
    String filter = confinement.systemCalls(places).map(Path::toString).orElse("");
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", WIRE, "worker", filter));
    command.addAll(confinement.command(places, java, limits, number));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Bubblewrap clears the environment of what it runs, but not its own, which can be read there.
    // Without a PATH, a shell looks where the system's programs are.
    builder.environment().clear();
    try {
      return new ConfinedProcess(builder.start(), limits);
    } catch (IOException e) {
      throw new ConfinementException("a worker must start, but: " + e.getMessage());
    }
  }

  private static List<String> java(Limits limits) {
    return List.of(
        "-Xmx" + limits.heapMegabytes() + "m",
        "-Xss1m",
        "-XX:MaxMetaspaceSize=160m",
        "-XX:MaxDirectMemorySize=64m",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        // Parallel work is split alike on every machine, and needs no more threads than it may
        // have.
        "-XX:ActiveProcessorCount=4",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisableAttachMechanism",
        "-XX:-UsePerfData",
        "-Xlog:disable",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.timezone=UTC");
  }

  /** A stand-in for the object that the process exports under a number. */
  <T> T remote(int number, Class<T> type) {
    return peer.remote(number, type);
  }

  /** From now on, calls and their sum are limited as given. */
  void begin(Duration call, Duration sum) {
    watch.begin(call, sum);
  }

  /** The same, for calls that soon follow others. */
  void goOn(Duration call, Duration sum) {
    watch.goOn(call, sum);
  }

  /** What is done when a limit has been reached, before the process is killed. */
  void onTimeout(Runnable task) {
    lastWords = task;
  }

  /** Does what a process must before it is of use, and ends it where it fails. */
  void prepare(Runnable preparation) throws ConfinementException {
    try {
      preparation.run();
    } catch (LostPeerException e) {
      close();
      throw new ConfinementException(
          "a worker must start, but " + e.getMessage() + ": " + output.toString().strip());
    }
  }

  /** Whether it has made so many files that the next exercise should not find them. */
  boolean hasFilledItsDisk() {
    return watch.sawTooManyFiles();
  }

  /** Why this process cannot go on, if it cannot. */
  Optional<Fault> fault() {
    Fault known = fault.get();
    if (known == null && (!process.isAlive() || peer.isLost())) {
      known = new Fault(Fault.Kind.CRASHED, crash());
    }
    return Optional.ofNullable(known);
  }

  private String crash() {
    try {
      // Only an exit closes the wire; what sends garbage may live as long as it likes.
      if (process.waitFor(peer.hasEnded() ? END_SECONDS : 0, TimeUnit.SECONDS)) {
        return process.exitValue() == OUT_OF_MEMORY
            ? "used up its memory (" + limits.heapMegabytes() + " MB)"
            : "ended the process";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "broke the connection to the grader";
  }

  /** Ends it for a reason; the first one counts. */
  void fail(Fault reason) {
    // Among many threads an answer comes late or not at all, by chance.
    if (fault.compareAndSet(null, reason)
        && reason.kind() == Fault.Kind.TIMEOUT
        && tree.threadsOfKnown() <= MOST_THREADS_ASKED) {
      watch.listenToLastWords();
      try {
        lastWords.run();
      } catch (RuntimeException | Error e) {
        // It was asked while it could not answer; that it is ended is what matters.
      }
    }
    kill();
  }

  /** Ends the connection and waits for the process to end by itself. */
  void endWithin(Duration time) {
    peer.close();
    try {
      process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The first process of the sandbox and its descendants. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Kills the process and everything in its sandbox. */
  @Override
  public void close() {
    kill();
    peer.close();
    callbacks.shutdownNow();
  }

  private synchronized void kill() {
    if (!killed) {
      spent = tree.processorTime();
      killed = true;
    } else if (!process.isAlive()) {
      return;
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** The processor time that it has used, or had when it was ended. */
  Duration spent() {
    return killed ? spent : tree.processorTime();
  }

  private void drainOutput() {
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = process.getErrorStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (output.length() < KEPT_OUTPUT) {
          output.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      output.append(e.getMessage());
    }
  }

  private static ExecutorService callbackThreads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            0,
            MOST_CALLBACKS_AT_ONCE,
            Duration.ofSeconds(10).toSeconds(),
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> daemon("callback", task));
    // The reader waits for a free thread: a flood of calls is slowed down, not stored.
    threads.setRejectedExecutionHandler(
        (task, pool) -> {
          try {
            if (pool.isShutdown() || !pool.getQueue().offer(task, 1, TimeUnit.MINUTES)) {
              throw new RejectedExecutionException("no thread is free");
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("interrupted", e);
          }
        });
    return threads;
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
