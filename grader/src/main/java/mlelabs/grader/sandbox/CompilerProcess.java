package mlelabs.grader.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mlelabs.compiler.Compilation;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.Place;
import mlelabs.compiler.Compilation.Skipped;
import mlelabs.compiler.Compiler;
import mlelabs.exercise.Contract;
import mlelabs.worker.Frame;
import mlelabs.worker.LostPeerException;
import org.jspecify.annotations.Nullable;

/** A compiler under way: one process for many submissions, none of which it runs. */
final class CompilerProcess implements AutoCloseable {

  private final ConfinedProcess process;
  private final Compilation compilation;
  private final Limits limits;
  private volatile @Nullable Place place;
  private int compilations;

  private CompilerProcess(ConfinedProcess process, Limits limits) {
    this.process = process;
    this.limits = limits;
    this.compilation = process.remote(Compilation.NUMBER, Compilation.class);
  }

  /**
   * Starts a compiler and prepares it for contracts.
   *
   * @throws ConfinementException if it does not come up
   */
  static CompilerProcess start(
      Confinement confinement, Confinement.Places places, Limits limits, List<Contract> contracts)
      throws ConfinementException {
    ConfinedProcess process =
        ConfinedProcess.start(confinement, places, limits, Compiler.class, List.of());
    CompilerProcess compiler = new CompilerProcess(process, limits);
    process.prepare(() -> compiler.compilation.prepare(names(contracts)));
    return compiler;
  }

  private static List<String> names(List<Contract> contracts) {
    return contracts.stream().map(c -> c.type().getName()).toList();
  }

  /**
   * Compiles a notebook.
   *
   * @throws LostPeerException if the compiler ended; {@link #fault} says why and {@link #place}
   *     what it was at
   */
  Compiled compile(
      List<Contract> contracts, List<String> cells, List<Skipped> skipped, boolean carefully) {
    compilations++;
    begin(contracts);
    try {
      Compiled compiled = compilation.compile(cells, skipped, carefully, at -> place = at);
      if (compiled != null && compiled.exercises().size() == contracts.size()) {
        return compiled;
      }
    } catch (LostPeerException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // As bad as an answer that lacks an exercise.
    }
    process.fail(new Fault(Fault.Kind.CRASHED, "defeated the compiler"));
    throw new LostPeerException("the compiler must answer with " + contracts.size() + " exercises");
  }

  private void begin(List<Contract> contracts) {
    place = null;
    process.begin(limits.compilation(), limits.compilation());
    compilation.prepare(names(contracts));
  }

  /** Where a submission's code was spinning. */
  Optional<Place> spinning(CompiledSubmission submission, List<Frame> frames) {
    begin(submission.contracts());
    return compilation.spinning(
        submission.cells(), submission.skipped(), submission.carefully(), frames);
  }

  /** Whether it has compiled more than what it was asked for last. */
  boolean servedOthers() {
    return compilations > 1;
  }

  /** What was being compiled when it ended, if anything was. */
  Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  Optional<Fault> fault() {
    return process.fault();
  }

  @Override
  public void close() {
    process.close();
  }

  Duration spent() {
    return process.spent();
  }
}
