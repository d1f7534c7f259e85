package mlelabs.data.pipeline;

/**
 * What went wrong with an element: the message names the stage, what that stage threw and where the
 * element came from; the cause is what was thrown.
 */
public final class ElementException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String stage;
  private final String origin;

  private ElementException(String stage, String origin, Throwable cause) {
    super(message(stage, origin, cause), cause);
    this.stage = stage;
    this.origin = origin;
  }

  private static String message(String stage, String origin, Throwable cause) {
    String what =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return stage + ": " + what + (origin.isEmpty() ? "" : " (" + origin + ")");
  }

  /** Of a stage; what an earlier stage has already told of is left as it is. */
  static RuntimeException of(Stage<?> stage, Origin origin, Exception cause) {
    return cause instanceof ElementException told
        ? told
        : new ElementException(stage.name(), origin.text(), cause);
  }

  /** The name of the stage that failed. */
  public String stage() {
    return stage;
  }

  /** Where the element came from, or "" where its source does not say. */
  public String origin() {
    return origin;
  }
}
