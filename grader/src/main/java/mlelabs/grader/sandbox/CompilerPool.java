package mlelabs.grader.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.ExerciseState;
import mlelabs.compiler.Compilation.Kind;
import mlelabs.compiler.Compilation.Place;
import mlelabs.compiler.Compilation.Problem;
import mlelabs.compiler.Compilation.Skipped;
import mlelabs.exercise.Contract;
import mlelabs.worker.Frame;
import mlelabs.worker.LostPeerException;
import org.jspecify.annotations.Nullable;

/**
 * Compilers that are kept warm, as many as are asked for at once. A declaration that a compiler
 * cannot cope with ends that compiler, and is left out when the next one tries. What ends a
 * compiler that has served others before may be of their making, so it is first tried again, whole,
 * by a compiler of its own.
 */
final class CompilerPool implements AutoCloseable {

  private static final int MOST_SKIPPED = 3;

  private final Confinement confinement;
  private final Confinement.Places places;
  private final Limits limits;
  private final Deque<CompilerProcess> idle = new ArrayDeque<>();

  /** A confined process ends with the thread that started it, so that must live long enough. */
  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "compiler-start");
            thread.setDaemon(true);
            return thread;
          });

  private final LongAdder spentMillis = new LongAdder();
  private boolean closed;

  CompilerPool(Confinement confinement, Confinement.Places places, Limits limits) {
    this.confinement = confinement;
    this.places = places;
    this.limits = limits;
  }

  /**
   * Compiles a notebook; what cannot be compiled is an exercise's {@link Problem}, not an
   * exception.
   *
   * @throws ConfinementException if no compiler can be started
   */
  CompiledSubmission compile(List<Contract> contracts, List<String> cells)
      throws ConfinementException {
    List<Skipped> skipped = new ArrayList<>();
    boolean carefully = false;
    boolean alone = false;
    while (true) {
      CompilerProcess compiler = alone ? start(contracts) : take(contracts);
      try {
        Compiled compiled = compiler.compile(contracts, cells, skipped, carefully);
        return new CompiledSubmission(contracts, cells, skipped, carefully, compiled);
      } catch (LostPeerException e) {
        if (compiler.servedOthers()) {
          alone = true;
          continue;
        }
        String reason = "compiling this " + compiler.fault().map(Fault::message).orElse("failed");
        Optional<Place> place = compiler.place();
        if (carefully && (place.isEmpty() || skipped.size() == MOST_SKIPPED)) {
          Compiled failed = allFailed(contracts, place, reason);
          return new CompiledSubmission(contracts, cells, skipped, carefully, failed);
        }
        carefully = true;
        place.map(at -> new Skipped(at, reason)).ifPresent(skipped::add);
      } finally {
        giveBack(compiler);
      }
    }
  }

  private static Compiled allFailed(
      List<Contract> contracts, Optional<Place> place, String reason) {
    Problem problem =
        new Problem(
            place.map(Place::cell).orElse(0),
            Math.max(1, place.map(Place::line).orElse(1)),
            1,
            reason);
    ExerciseState failed = new ExerciseState(Kind.COMPILE_ERROR, Optional.of(problem));
    return new Compiled(List.of(), List.of(), contracts.stream().map(c -> failed).toList());
  }

  /** Where a submission's code was spinning; nothing if that cannot be told. */
  Optional<Place> spinning(CompiledSubmission submission, List<Frame> frames)
      throws ConfinementException {
    CompilerProcess compiler = take(submission.contracts());
    try {
      return compiler.spinning(submission, frames);
    } catch (RuntimeException | Error e) {
      // The frames are a worker's word, and may be of no class that there is.
      return Optional.empty();
    } finally {
      giveBack(compiler);
    }
  }

  private CompilerProcess take(List<Contract> contracts) throws ConfinementException {
    @Nullable CompilerProcess warm;
    synchronized (idle) {
      warm = idle.poll();
    }
    return warm == null ? start(contracts) : warm;
  }

  private CompilerProcess start(List<Contract> contracts) throws ConfinementException {
    try {
      return starter
          .submit(() -> CompilerProcess.start(confinement, places, limits, contracts))
          .get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ConfinementException refused) {
        throw refused;
      }
      throw new ConfinementException("a compiler must start, but: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConfinementException("interrupted while a compiler started");
    }
  }

  private void giveBack(CompilerProcess compiler) {
    boolean usable = compiler.fault().isEmpty();
    synchronized (idle) {
      if (usable && !closed) {
        idle.push(compiler);
        return;
      }
    }
    end(compiler);
  }

  private void end(CompilerProcess compiler) {
    compiler.close();
    spentMillis.add(compiler.spent().toMillis());
  }

  /** What all compilers that are not at work have used. */
  Duration processorTime() {
    synchronized (idle) {
      long waiting = idle.stream().mapToLong(c -> c.spent().toMillis()).sum();
      return Duration.ofMillis(spentMillis.sum() + waiting);
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(this::end);
      idle.clear();
    }
    starter.shutdown();
  }
}
