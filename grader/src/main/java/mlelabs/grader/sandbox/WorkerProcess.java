package mlelabs.grader.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import mlelabs.exercise.Contract;
import mlelabs.worker.LostPeerException;
import mlelabs.worker.MisfitError;
import mlelabs.worker.Peer;
import mlelabs.worker.Session;
import mlelabs.worker.Session.ExerciseState;
import mlelabs.worker.Worker;
import org.jspecify.annotations.Nullable;

/**
 * A worker under way: one process for one submission. Its end, for whatever reason, is a {@link
 * Fault} that only its current exercise pays for.
 */
public final class WorkerProcess implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int MOST_USERS = 100_000;
  private static final int MOST_CALLBACKS_AT_ONCE = 64;
  private static final int KEPT_OUTPUT = 4096;
  private static final int OUT_OF_MEMORY = 3;

  /**
   * The wire is on descriptors 3 and 4, so that nothing that a cell prints or reads is on it. The
   * worker opens them by name, which for root's worker, who is another user, their mode must allow.
   */
  private static final String WIRE =
      "exec 3<&0 4>&1 0</dev/null 1>&2; chmod 666 /dev/fd/3 /dev/fd/4; exec \"$@\"";

  private final Process process;
  private final Peer peer;
  private final Watch watch;
  private final Session session;
  private final ExecutorService callbacks = callbackThreads();
  private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();
  private final StringBuffer output = new StringBuffer();
  private final Limits limits;
  private int contracts;

  private WorkerProcess(Process process, Limits limits) {
    this.process = process;
    this.limits = limits;
    this.watch = new Watch(limits, new ProcessTree(process.toHandle()), this::fail);
    this.peer =
        new Peer(
            new BufferedInputStream(process.getInputStream(), 1 << 16),
            new BufferedOutputStream(process.getOutputStream(), 1 << 16),
            callbacks,
            watch);
    this.session = peer.remote(Session.NUMBER, Session.class);
    daemon("worker-output", this::drainOutput).start();
    daemon("worker-wire", peer::serve).start();
  }

  /**
   * Starts a worker and prepares it for contracts.
   *
   * @throws ConfinementException if it does not come up
   */
  static WorkerProcess start(
      Confinement confinement, Confinement.Places places, Limits limits, List<Contract> contracts)
      throws ConfinementException {
    int number = NUMBER.incrementAndGet() % MOST_USERS;
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c"));
    command.add(WIRE);
    command.add("worker");
    command.addAll(confinement.command(places, java(limits), limits, number));
    try {
      WorkerProcess worker = new WorkerProcess(new ProcessBuilder(command).start(), limits);
      worker.prepare(contracts);
      return worker;
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
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisableAttachMechanism",
        "-XX:-UsePerfData",
        "-Xlog:disable",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.timezone=UTC",
        Worker.class.getName());
  }

  private void prepare(List<Contract> contracts) throws ConfinementException {
    this.contracts = contracts.size();
    try {
      session.prepare(contracts.stream().map(c -> c.type().getName()).toList());
    } catch (LostPeerException e) {
      close();
      throw new ConfinementException(
          "a worker must start, but " + e.getMessage() + ": " + output.toString().strip());
    }
  }

  /**
   * Evaluates a notebook's declarations.
   *
   * @throws LostPeerException if the worker ended; {@link #fault} says why
   */
  public List<ExerciseState> evaluate(List<String> cells) {
    watch.begin(limits.declarations(), limits.declarations());
    try {
      List<ExerciseState> states = session.evaluate(cells);
      if (states != null && states.size() == contracts && !states.contains(null)) {
        return states;
      }
    } catch (MisfitError | StackOverflowError e) {
      // As bad as an answer that lacks an exercise.
    }
    fail(new Fault(Fault.Kind.CRASHED, "broke the connection to the grader"));
    throw new LostPeerException("the states of " + contracts + " exercises must be answered");
  }

  /** The method of the exercise at a position of the contracts; its budget begins now. */
  public Object exercise(int position, Contract contract) {
    watch.begin(limits.call(), limits.exercise());
    return peer.remote(Session.FIRST_EXERCISE + position, contract.type());
  }

  /** Whether the last exercise left threads running. */
  public boolean hasStrayThreads() {
    watch.begin(limits.call(), limits.call());
    try {
      return session.strayThreads() > 0;
    } catch (RuntimeException | Error e) {
      // Whatever a worker says instead of a number, it is not to be used again.
      return true;
    }
  }

  /** Why this worker cannot go on, if it cannot. */
  public Optional<Fault> fault() {
    Fault known = fault.get();
    if (known == null && (!process.isAlive() || peer.isLost())) {
      known = new Fault(Fault.Kind.CRASHED, crash());
    }
    return Optional.ofNullable(known);
  }

  private String crash() {
    try {
      if (process.waitFor(2, TimeUnit.SECONDS)) {
        return process.exitValue() == OUT_OF_MEMORY
            ? "used up its memory (" + limits.heapMegabytes() + " MB)"
            : "ended the process";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "broke the connection to the grader";
  }

  private void fail(Fault reason) {
    fault.compareAndSet(null, reason);
    process.destroyForcibly();
  }

  /** The first process of the sandbox and its descendants. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Kills the process and everything in its sandbox. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    peer.close();
    callbacks.shutdownNow();
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
