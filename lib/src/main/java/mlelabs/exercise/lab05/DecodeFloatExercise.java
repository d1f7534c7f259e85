package mlelabs.exercise.lab05;

import mlelabs.exercise.Exercise;

/** Exercise 5.5: read a protocol buffer that others wrote. */
@FunctionalInterface
@Exercise(
    value = "5.5",
    forbidden = {"mlelabs.data", "com.google.protobuf"})
public interface DecodeFloatExercise {

  /**
   * The values of a float feature of a serialised {@code tf.train.Example}, whose messages are
   * those of {@link EncodeFloatExercise}.
   *
   * <ul>
   *   <li>A list may be packed (wire type 2), or have a field a value (wire type 5), or both: the
   *       values follow one another in the order of the bytes.
   *   <li>Fields with a number that the definitions don't have are skipped, at every level and of
   *       every wire type: 0 a varint, 1 eight bytes, 2 a length and as many bytes, 3 a group up to
   *       its end, which is wire type 4 with the number of the beginning, 5 four bytes. Groups may
   *       lie in groups.
   *   <li>A feature that is not there, or is a list of bytes or of integers, has no values.
   *   <li>If a name comes several times, the last one holds, whatever its kind.
   *   <li>Names are equal if they are equal strings.
   * </ul>
   *
   * <p>What lies inside features of other names need not be looked at.
   *
   * @param example left as it is
   * @return a new array; empty if there are no values
   * @throws IllegalArgumentException if bytes on the way to the feature are malformed: a field that
   *     is cut off, a varint of more than 10 bytes, field number 0, wire type 6 or 7, a group that
   *     does not end, ends with another number or was not begun, a packed list whose length is not
   *     a multiple of 4; the message states the rule
   */
  float[] decodeFloat(byte[] example, String name);
}
