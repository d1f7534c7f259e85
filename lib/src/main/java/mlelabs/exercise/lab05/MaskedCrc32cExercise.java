package mlelabs.exercise.lab05;

import mlelabs.exercise.Exercise;

/** Exercise 5.1: the checksum that a TFRecord file keeps. */
@FunctionalInterface
@Exercise(
    value = "5.1",
    forbidden = {"mlelabs.data"})
public interface MaskedCrc32cExercise {

  /**
   * The masked CRC-32C of some bytes: with {@code crc} their CRC-32C (the Castagnoli polynomial,
   * RFC 3720), turned right by 15 bits and increased by a constant, in 32-bit arithmetic that wraps
   * around:
   *
   * <p>{@code ((crc >>> 15) | (crc << 17)) + 0xa282ead8}
   *
   * <p>{@code java.util.zip} has CRC-32C; it is not CRC-32, which the same package has too.
   *
   * @param data any number of bytes, also none
   */
  int maskedCrc32c(byte[] data);
}
