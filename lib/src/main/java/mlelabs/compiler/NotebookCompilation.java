package mlelabs.compiler;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mlelabs.exercise.Contract;
import mlelabs.worker.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Compiles each notebook all at once where that is possible, else in a JShell of its own; either
 * way none leaves anything behind.
 */
final class NotebookCompilation implements Compilation {

  private final MemoryCompiler compiler = new MemoryCompiler();
  private @Nullable Adapters adapters;

  @Override
  public void prepare(List<String> names) {
    List<Contract> contracts = names.stream().map(Contract::named).toList();
    if (adapters == null || !adapters.contracts().equals(contracts)) {
      adapters = Adapters.compile(contracts);
    }
  }

  @Override
  public Compiled compile(
      List<String> cells, List<Skipped> skipped, boolean carefully, Progress progress) {
    try (CompiledNotebook notebook = notebook(cells, skipped, carefully, progress)) {
      return notebook.compiled();
    }
  }

  @Override
  public Optional<Place> spinning(
      List<String> cells, List<Skipped> skipped, boolean carefully, List<Frame> frames) {
    List<Place> innermostFirst;
    try (CompiledNotebook notebook = notebook(cells, skipped, carefully, place -> {})) {
      innermostFirst = notebook.locate(frames);
    }
    for (int i = innermostFirst.size() - 1; i >= 0; i--) {
      Place place = innermostFirst.get(i);
      OptionalInt loop = Loops.around(cells.get(place.cell()), place.line());
      if (loop.isPresent()) {
        return Optional.of(new Place(place.cell(), loop.getAsInt()));
      }
    }
    return innermostFirst.stream().reduce((inner, outer) -> outer);
  }

  private CompiledNotebook notebook(
      List<String> cells, List<Skipped> skipped, boolean carefully, Progress progress) {
    Adapters prepared = adapters;
    if (prepared == null) {
      throw new IllegalStateException("the contracts must be prepared first");
    }
    Optional<PlainNotebook> plain = carefully ? Optional.empty() : plain(prepared, cells);
    return plain.isPresent() ? plain.get() : new ShellNotebook(prepared, cells, skipped, progress);
  }

  private Optional<PlainNotebook> plain(Adapters prepared, List<String> cells) {
    try {
      return PlainNotebook.of(compiler, prepared, cells);
    } catch (StackOverflowError | InternalError | RuntimeException | AssertionError e) {
      // What javac gives up on, JShell is asked about bit by bit.
      return Optional.empty();
    }
  }
}
