package mlelabs.data.pipeline;

/**
 * What a thread did for some time.
 *
 * @param thread its name
 * @param stage whose work it did, or whom it waited for
 * @param work what that stage mostly does
 * @param waiting whether it only waited
 * @param from nanoseconds after the run began
 * @param to nanoseconds after the run began
 */
public record Span(
    String thread, String stage, Stage.Work work, boolean waiting, long from, long to) {

  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "a span must begin at 0 or later and not end before, but was " + from + " to " + to);
    }
  }
}
