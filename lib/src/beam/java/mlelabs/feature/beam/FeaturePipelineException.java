package mlelabs.feature.beam;

/** A pipeline failed; the message is that of the first cause, as it was on the worker. */
public final class FeaturePipelineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FeaturePipelineException(Throwable failure) {
    super(words(first(failure)), failure);
  }

  private static Throwable first(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return first;
  }

  private static String words(Throwable first) {
    String message = first.getMessage();
    return message == null ? first.toString() : message;
  }
}
