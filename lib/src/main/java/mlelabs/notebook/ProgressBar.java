package mlelabs.notebook;

import java.util.Locale;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * How far a long piece of work has come, updated in place at most ten times a second.
 *
 * <pre>{@code
 * try (var bar = progressBar("epoch 1", batches.size())) {
 *   for (Batch batch : batches) {
 *     train(batch);
 *     bar.step();
 *   }
 * }
 * }</pre>
 *
 * <p>Any thread may step.
 */
public final class ProgressBar implements AutoCloseable {

  private static final long UPDATE_NANOS = 100_000_000;
  private static final int TEXT_WIDTH = 30;

  private final String id = UUID.randomUUID().toString();
  private final String label;
  private final long total;
  private final Screen screen;
  private final LongSupplier nanos;
  private final long start;
  private long done;
  private long shownAt;
  private boolean closed;

  /**
   * @param total how many steps there will be, or 0 if nobody knows
   */
  ProgressBar(String label, long total, Screen screen, LongSupplier nanos) {
    if (total < 0) {
      throw new IllegalArgumentException("total must not be negative, but was " + total);
    }
    this.label = label;
    this.total = total;
    this.screen = screen;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.shownAt = start;
    screen.show(id, view());
  }

  /** One step is done. */
  public void step() {
    step(1);
  }

  /**
   * So many steps are done.
   *
   * @throws IllegalArgumentException if {@code steps} is negative
   */
  public synchronized void step(long steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    done += steps;
    long now = nanos.getAsLong();
    if (!closed && now - shownAt >= UPDATE_NANOS) {
      shownAt = now;
      screen.update(id, view());
    }
  }

  /** Shows how long the work took, and how far it came if not to its end. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      screen.finish(id, view());
    }
  }

  private View view() {
    double fraction = total == 0 ? (closed ? 1 : 0) : Math.min(1, (double) done / total);
    boolean whole = total == 0 || done >= total;
    String look = !closed ? "running" : whole ? "done" : "broken";
    String html =
        "<div class=\"mle-"
            + look
            + "\">"
            + Html.escape(label)
            + " <span class=\"mle-track\"><span class=\"mle-fill\" style=\"width:"
            + String.format(Locale.ROOT, "%.1f", 100 * fraction)
            + "%\"></span></span> "
            + Html.element("span", "note", words(fraction, whole))
            + "</div>";
    int full = (int) Math.round(TEXT_WIDTH * fraction);
    String bar = "█".repeat(full) + "░".repeat(TEXT_WIDTH - full);
    return new View(
        html, (label.isEmpty() ? "" : label + " ") + bar + " " + words(fraction, whole));
  }

  private String words(double fraction, boolean whole) {
    double seconds = (nanos.getAsLong() - start) / 1e9;
    String count = Figures.count(done) + (total == 0 ? "" : " of " + Figures.count(total));
    if (closed) {
      return (whole ? count + " in " : "stopped at " + count + " after ")
          + Figures.seconds(seconds);
    }
    String left =
        fraction > 0 && seconds > 0.5
            ? ", " + Figures.seconds(seconds * (1 - fraction) / fraction) + " left"
            : "";
    return count + left;
  }
}
