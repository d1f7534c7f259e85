package mlelabs.notebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jdk.jshell.MethodSnippet;
import mlelabs.exercise.Contract;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/**
 * The methods in the cells of a running kernel.
 *
 * @param kernel evaluates the adapter to the contract
 * @param code what was typed
 */
record KernelAnswers(BaseKernel kernel, LearnerCode code) implements Answers {

  @Override
  public Answer find(Contract contract) {
    List<MethodSnippet> methods = code.methods(contract.method().getName());
    if (methods.isEmpty()) {
      return new Answer.NotDefined();
    }
    List<String> missing = methods.stream().flatMap(m -> code.unresolved(m).stream()).toList();
    if (!missing.isEmpty()) {
      return new Answer.Incomplete(missing);
    }
    try {
      return new Answer.Ready(kernel.evalRaw(adapter(contract)));
    } catch (RuntimeException e) {
      List<String> signatures = methods.stream().map(KernelAnswers::signature).toList();
      return new Answer.Misfit(signatures, ErrorReport.of(e, Optional.of(code)).message());
    }
  }

  @Override
  public Optional<Spot> spot(StackTraceElement[] trace) {
    return code.spot(trace);
  }

  /** {@code (mlelabs.exercise.lab01.PearsonExercise) (a0, a1) -> pearson(a0, a1)}. */
  private static String adapter(Contract contract) {
    String arguments =
        IntStream.range(0, contract.method().getParameterCount())
            .mapToObj(i -> "argument" + i)
            .collect(Collectors.joining(", ", "(", ")"));
    return "("
        + contract.type().getName()
        + ") "
        + arguments
        + " -> "
        + contract.method().getName()
        + arguments;
  }

  /** {@code double pearson(double[],double[])}. */
  private static String signature(MethodSnippet method) {
    String signature = method.signature();
    int end = signature.indexOf(')') + 1;
    return signature.substring(end) + " " + method.name() + signature.substring(0, end);
  }
}
