package mlelabs.grader.release;

import java.util.List;
import java.util.stream.Collectors;

/** The course's sources break a rule; nothing was written. */
public final class ReleaseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems all that were found, at least one
   */
  public ReleaseException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All that were found, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }
}
