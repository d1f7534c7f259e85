package mlelabs.grader.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.Run;
import mlelabs.exercise.Contract;
import mlelabs.worker.Frame;
import mlelabs.worker.LostPeerException;
import mlelabs.worker.Session;
import mlelabs.worker.Worker;
import org.jspecify.annotations.Nullable;

/**
 * A worker under way: one process for one submission. Its end, for whatever reason, is a {@link
 * Fault} that only its current exercise pays for.
 */
public final class WorkerProcess implements AutoCloseable {

  /** Assertions hold in the notebook's kernel, so they do here. */
  private static final List<String> OPTIONS = List.of("-ea:REPL...");

  private static final int MOST_FRAMES = 50;

  private final ConfinedProcess process;
  private final Session session;
  private final Limits limits;
  private final int contracts;
  private volatile @Nullable Run running;
  private volatile boolean leftThreads;
  private volatile List<Frame> frames = List.of();

  private WorkerProcess(ConfinedProcess process, Limits limits, int contracts) {
    this.process = process;
    this.limits = limits;
    this.contracts = contracts;
    this.session = process.remote(Session.NUMBER, Session.class);
    process.onTimeout(() -> frames = usable(session.frames()));
  }

  /** A worker may say anything. */
  private static List<Frame> usable(@Nullable List<@Nullable Frame> said) {
    return said == null
        ? List.of()
        : said.stream().filter(Objects::nonNull).limit(MOST_FRAMES).toList();
  }

  /**
   * Starts a worker and prepares it for contracts.
   *
   * @throws ConfinementException if it does not come up
   */
  static WorkerProcess start(
      Confinement confinement, Confinement.Places places, Limits limits, List<Contract> contracts)
      throws ConfinementException {
    ConfinedProcess process =
        ConfinedProcess.start(confinement, places, limits, Worker.class, OPTIONS);
    WorkerProcess worker = new WorkerProcess(process, limits, contracts.size());
    List<String> names = contracts.stream().map(c -> c.type().getName()).toList();
    process.prepare(() -> worker.session.prepare(names));
    return worker;
  }

  /**
   * Loads a notebook and runs the initialisers that its exercises need.
   *
   * @param without runs to leave out
   * @return whether each exercise can be called, in the order of the contracts
   * @throws LostPeerException if the worker ended; {@link #fault} says why and {@link #running}
   *     what it was at
   */
  public boolean[] load(Compiled notebook, Set<Run> without) {
    process.begin(limits.declarations(), limits.declarations());
    try {
      session.define(notebook.classes());
      for (Run run : notebook.runs()) {
        if (!without.contains(run)) {
          running = run;
          session.run(run.className(), run.method());
        }
      }
      running = null;
      leftThreads = session.strayThreads() > 0;
      boolean[] exported = session.export();
      if (exported != null && exported.length == contracts) {
        return exported;
      }
    } catch (LostPeerException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Whatever a worker answers instead is as bad as an answer that lacks an exercise.
    }
    process.fail(new Fault(Fault.Kind.CRASHED, "broke the connection to the grader"));
    throw new LostPeerException("the states of " + contracts + " exercises must be answered");
  }

  /**
   * Goes through what a submission will ask for, with none, so that the classes for it get loaded.
   */
  void rehearse() {
    session.define(List.of());
    try {
      session.run("REPL.Nothing", "nothing");
    } catch (IllegalArgumentException e) {
      // As it should: what is thrown takes classes too.
    }
    session.export();
    session.strayThreads();
    session.frames();
  }

  /** The initialiser that was under way when {@link #load} failed, if one was. */
  public Optional<Run> running() {
    return Optional.ofNullable(running);
  }

  /** Whether an initialiser left threads running, which may end the worker at any time. */
  public boolean leftThreadsWhileLoading() {
    return leftThreads;
  }

  /** Where the notebook's code was when it reached a limit of time, as the worker says. */
  public List<Frame> frames() {
    return frames;
  }

  /** The method of the exercise at a position of the contracts; its budget begins now. */
  public Object exercise(int position, Contract contract) {
    process.goOn(limits.call(), limits.exercise());
    return process.remote(Session.FIRST_EXERCISE + position, contract.type());
  }

  /** How many threads the notebook's code has started and not ended, as the worker says. */
  public int strayThreads() {
    return session.strayThreads();
  }

  /** Whether the last exercise left threads running, or its disk full of files. */
  public boolean mustBeReplaced() {
    process.goOn(limits.call(), limits.call());
    try {
      return session.strayThreads() > 0 || process.hasFilledItsDisk();
    } catch (RuntimeException | Error e) {
      // Whatever a worker says instead of a number, it is not to be used again.
      return true;
    }
  }

  /** Why this worker cannot go on, if it cannot. */
  public Optional<Fault> fault() {
    return process.fault();
  }

  /** The first process of the sandbox and its descendants. */
  List<ProcessHandle> processes() {
    return process.processes();
  }

  /** Lets the worker end by itself, as it does when the connection ends. */
  void endWithin(Duration time) {
    process.endWithin(time);
  }

  /** Kills the process and everything in its sandbox. */
  @Override
  public void close() {
    process.close();
  }

  /** The processor time that it has used, or had when it was ended. */
  Duration spent() {
    return process.spent();
  }
}
