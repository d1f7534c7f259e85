package mlelabs.grader.sandbox;

import java.util.List;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.Skipped;
import mlelabs.exercise.Contract;

/**
 * A submission's declarations, compiled once for all the workers that it will need.
 *
 * @param contracts compiled for
 * @param cells its code cells
 * @param skipped what no compiler could cope with
 * @param carefully whether one declaration was compiled after another
 * @param compiled the class files and what they declare
 */
public record CompiledSubmission(
    List<Contract> contracts,
    List<String> cells,
    List<Skipped> skipped,
    boolean carefully,
    Compiled compiled) {

  /** Copies the lists. */
  public CompiledSubmission {
    contracts = List.copyOf(contracts);
    cells = List.copyOf(cells);
    skipped = List.copyOf(skipped);
  }
}
