package mlelabs.grader.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import mlelabs.compiler.Compilation.Place;
import mlelabs.environment.Installation;
import mlelabs.exercise.Contract;
import mlelabs.exercise.Lab;
import mlelabs.worker.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Starts workers ahead of need, so that a submission finds one that waits for it, and keeps
 * compilers warm.
 */
public final class WorkerPool implements AutoCloseable {

  private final Confinement confinement;
  private final Confinement.Places places;
  private final Limits limits;
  private Confinement.@Nullable Places archived;
  private final int ahead;
  private final ExecutorService starters;
  private final CompilerPool compilers;
  private final LongAdder spentMillis = new LongAdder();
  private final Map<String, Deque<Future<WorkerProcess>>> ready = new HashMap<>();

  private WorkerPool(Confinement confinement, Confinement.Places places, Limits limits, int ahead) {
    this.confinement = confinement;
    this.places = places;
    this.limits = limits;
    this.ahead = ahead;
    this.compilers = new CompilerPool(confinement, places, limits);
    this.starters =
        Executors.newFixedThreadPool(
            ahead,
            task -> {
              Thread thread = new Thread(task, "worker-start");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * A pool of confined workers.
   *
   * @param ahead how many wait, for each lab that is asked for
   * @throws ConfinementException if this machine cannot confine them
   */
  public static WorkerPool confined(Installation installation, Limits limits, int ahead)
      throws ConfinementException {
    Path executable =
        Bubblewrap.find(installation)
            .orElseThrow(
                () ->
                    new ConfinementException(
                        "bubblewrap must be installed (package bubblewrap) or in .venv"
                            + " (`course lab` makes it)"));
    Bubblewrap bubblewrap = Bubblewrap.with(executable);
    Optional<String> refusal = bubblewrap.refusal();
    if (refusal.isPresent()) {
      throw new ConfinementException(refusal.get());
    }
    return new WorkerPool(bubblewrap, places(installation), limits, ahead);
  }

  /** A pool of workers that may do what the grader may: only for submissions that are trusted. */
  public static WorkerPool unconfined(Installation installation, Limits limits, int ahead)
      throws ConfinementException {
    return new WorkerPool(new Confinement.None(), places(installation), limits, ahead);
  }

  private static Confinement.Places places(Installation installation) throws ConfinementException {
    for (Path needed : List.of(installation.libraryJar(), installation.libraryDependencies())) {
      if (!Files.exists(needed)) {
        throw new ConfinementException(
            "the library must be built (`mvn -Dquick package`), but there is no " + needed);
      }
    }
    return new Confinement.Places(
        Path.of(System.getProperty("java.home")),
        installation.libraryJar(),
        installation.libraryDependencies(),
        installation.engine());
  }

  /** Whether its workers are confined. */
  public boolean confines() {
    return confinement.confines();
  }

  /**
   * Compiles a submission, in a process that runs none.
   *
   * @throws ConfinementException if no compiler can be started
   */
  public CompiledSubmission compile(List<Contract> contracts, List<String> cells)
      throws ConfinementException {
    return compilers.compile(contracts, cells);
  }

  /**
   * Where a submission's code was spinning; nothing if that cannot be told.
   *
   * @param frames as its worker showed them, innermost first
   * @throws ConfinementException if no compiler can be started
   */
  public Optional<Place> spinning(CompiledSubmission submission, List<Frame> frames)
      throws ConfinementException {
    return compilers.spinning(submission, frames);
  }

  /**
   * A worker that is prepared for a lab and has run nothing; the caller gives it back to {@link
   * #end}.
   *
   * @throws ConfinementException if none can be started
   */
  public WorkerProcess take(Lab lab, List<Contract> contracts)
      throws ConfinementException, InterruptedException {
    Future<WorkerProcess> next;
    synchronized (ready) {
      Deque<Future<WorkerProcess>> waiting =
          ready.computeIfAbsent(lab.id(), id -> new ArrayDeque<>());
      while (waiting.size() < ahead + 1) {
        waiting.add(starters.submit(() -> start(contracts)));
      }
      next = waiting.remove();
    }
    try {
      return next.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ConfinementException refused) {
        throw refused;
      }
      throw new ConfinementException("a worker must start, but: " + e.getCause());
    }
  }

  /** Ends a worker and adds what it used to {@link #processorTime}. */
  public void end(WorkerProcess worker) {
    worker.close();
    spentMillis.add(worker.spent().toMillis());
  }

  /** What all workers and compilers that have been ended used. */
  public Duration processorTime() {
    return Duration.ofMillis(spentMillis.sum()).plus(compilers.processorTime());
  }

  private WorkerProcess start(List<Contract> contracts) throws ConfinementException {
    return WorkerProcess.start(confinement, archived(contracts), limits, contracts);
  }

  private synchronized Confinement.Places archived(List<Contract> contracts) {
    Confinement.Places known = archived;
    if (known == null) {
      known =
          ClassArchive.of(confinement, places, limits, contracts).map(places::with).orElse(places);
      archived = known;
    }
    return known;
  }

  /** Ends the workers that wait, and the compilers. */
  @Override
  public void close() {
    compilers.close();
    starters.shutdown();
    synchronized (ready) {
      ready.values().stream().flatMap(Deque::stream).forEach(this::discard);
      ready.clear();
    }
  }

  private void discard(Future<WorkerProcess> worker) {
    if (worker.cancel(false)) {
      return;
    }
    try {
      end(worker.get());
    } catch (ExecutionException e) {
      // It did not start, so there is nothing to end.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
