package mlelabs.data.pipeline;

/** An element that knows how much memory it takes. */
public interface Sized {

  /** Roughly, in bytes. */
  long sizeInBytes();
}
