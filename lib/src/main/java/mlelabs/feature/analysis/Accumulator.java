package mlelabs.feature.analysis;

/**
 * What is known of the rows seen so far. {@link #merge} adds what is known of other rows, as if
 * they had been seen here; an accumulator that has seen nothing changes nothing.
 *
 * <p>Accumulators are mutable and belong to one thread at a time.
 *
 * @param <A> its own type
 */
public interface Accumulator<A extends Accumulator<A>> {

  /**
   * Adds what another one knows, which stays as it is.
   *
   * @throws IllegalArgumentException if it is of another shape, such as a number of cells
   */
  void merge(A other);

  /** Its state; the type has a static method {@code fromBytes} that reads it. */
  byte[] toBytes();
}
