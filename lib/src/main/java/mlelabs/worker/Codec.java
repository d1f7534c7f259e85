package mlelabs.worker;

import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the values of one declared type.
 *
 * <p>Every reference is preceded by one byte, 0 for null and 1 for a value. Numbers are big-endian,
 * strings are a length and UTF-16, collections and arrays a length and their elements.
 */
interface Codec {

  /**
   * @throws ClassCastException if the value is not of the declared type
   */
  void write(WireOutput out, @Nullable Object value, References references);

  /**
   * @throws WireException if the bytes are not a value of the declared type
   */
  @Nullable Object read(WireInput in, References references) throws WireException;

  /** Whether a value is still what the bytes of a message from one position to another say. */
  default boolean unchanged(
      @Nullable Object value, byte[] message, int from, int to, References references) {
    WireOutput now = new WireOutput();
    write(now, value, references);
    return now.equalTo(message, from, to);
  }

  /** Objects that stay on their side and are called across the wire. */
  interface References {

    /** The number under which the other side may call the object. */
    int export(Object object, WireType type);

    /** A stand-in for the other side's object of that number. */
    Object stub(int number, WireType type) throws WireException;
  }
}
