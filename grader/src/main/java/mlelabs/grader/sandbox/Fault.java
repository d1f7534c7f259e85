package mlelabs.grader.sandbox;

/**
 * Why a worker could not go on.
 *
 * @param kind what happened
 * @param message for the learner
 */
public record Fault(Kind kind, String message) {

  /** What happened. */
  public enum Kind {
    /** A limit of time was reached. */
    TIMEOUT,
    /** The process ended, used up its memory, or broke the protocol. */
    CRASHED
  }
}
