package mlelabs.grader.validate;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * One thing that must hold.
 *
 * @param claim what must hold, as its line says it
 * @param failures looks whether it does; answers why not, with nothing for a proof that holds
 */
public record Proof(String claim, Callable<List<String>> failures) {}
