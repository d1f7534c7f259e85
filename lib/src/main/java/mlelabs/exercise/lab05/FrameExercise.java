package mlelabs.exercise.lab05;

import mlelabs.exercise.Exercise;

/** Exercise 5.2: write a record. */
@FunctionalInterface
@Exercise(
    value = "5.2",
    forbidden = {"mlelabs.data"})
public interface FrameExercise {

  /**
   * One record of a TFRecord file, as {@code payload.length + 16} bytes:
   *
   * <ol>
   *   <li>the length of the payload, 8 bytes, the lowest first (little-endian);
   *   <li>the masked CRC-32C (exercise 5.1) of these 8 bytes, 4 bytes, the lowest first;
   *   <li>the payload;
   *   <li>its masked CRC-32C, 4 bytes, the lowest first.
   * </ol>
   *
   * @param payload any bytes, also none
   * @return a new array
   */
  byte[] frame(byte[] payload);
}
