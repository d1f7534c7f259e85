package mlelabs.compiler;

import java.util.List;
import mlelabs.exercise.Contract;
import mlelabs.worker.Frame;
import org.jspecify.annotations.Nullable;

/** Compiles each notebook in a JShell of its own, so that none leaves anything behind. */
final class NotebookCompilation implements Compilation {

  private @Nullable Adapters adapters;

  @Override
  public void prepare(List<String> names) {
    List<Contract> contracts = names.stream().map(NotebookCompilation::contract).toList();
    if (adapters == null || !adapters.contracts().equals(contracts)) {
      adapters = Adapters.compile(contracts);
    }
  }

  private static Contract contract(String name) {
    try {
      return Contract.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("a contract must be on the class path: " + name, e);
    }
  }

  @Override
  public Compiled compile(List<String> cells, List<Skipped> skipped, Progress progress) {
    try (CompiledNotebook notebook = notebook(cells, skipped, progress)) {
      return notebook.compiled();
    }
  }

  @Override
  public List<Place> locate(List<String> cells, List<Skipped> skipped, List<Frame> frames) {
    try (CompiledNotebook notebook = notebook(cells, skipped, place -> {})) {
      return notebook.locate(frames);
    }
  }

  private CompiledNotebook notebook(List<String> cells, List<Skipped> skipped, Progress progress) {
    if (adapters == null) {
      throw new IllegalStateException("the contracts must be prepared first");
    }
    return new CompiledNotebook(adapters, cells, skipped, progress);
  }
}
