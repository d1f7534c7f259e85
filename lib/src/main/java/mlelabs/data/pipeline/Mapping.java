package mlelabs.data.pipeline;

/** A function of one element that may fail; it never returns null. */
@FunctionalInterface
public interface Mapping<T, R> {

  /** The result for an element. */
  R apply(T element) throws Exception;
}
