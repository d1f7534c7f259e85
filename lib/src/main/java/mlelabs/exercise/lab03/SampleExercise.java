package mlelabs.exercise.lab03;

import mlelabs.exercise.Exercise;

/** Exercise 3.4: a sample that is the same tomorrow, and has nothing to do with the split. */
@FunctionalInterface
@Exercise(
    value = "3.4",
    forbidden = {"mlelabs.data.split", "mlelabs.data.sql"})
public interface SampleExercise {

  /**
   * Which rows are kept: those for which the fingerprint ({@link mlelabs.data.Fingerprint#of
   * Fingerprint.of}) of salt + ":" + key, read as an unsigned 64-bit number, is below
   * fraction·2^64.
   *
   * <p>So a key always falls the same way, 1 % is a subset of 10 %, and, thanks to the salt, the
   * sample is independent of the split. The comparison is exact: near 2^63 a {@code double} cannot
   * tell a fingerprint from the next.
   *
   * <p>With fraction 1 every row is kept whose key is not missing; a row with a missing key (null
   * or "") is never kept.
   *
   * @param keys a key a row
   * @param fraction from 0 to 1
   * @param salt names the sample
   * @return an answer a row
   * @throws IllegalArgumentException if the fraction is outside [0, 1] or NaN; the message states
   *     the rule and the value
   */
  boolean[] sample(String[] keys, double fraction, String salt);
}
