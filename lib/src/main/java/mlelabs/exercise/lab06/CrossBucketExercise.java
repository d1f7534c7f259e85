package mlelabs.exercise.lab06;

import java.util.List;
import mlelabs.exercise.Exercise;

/** Exercise 6.3: the cell of a cross. */
@FunctionalInterface
@Exercise(
    value = "6.3",
    forbidden = {"mlelabs.feature", "mlelabs.model", "mlelabs.data.split", "mlelabs.data.sql"})
public interface CrossBucketExercise {

  /**
   * The bucket of several values together: as in exercise 3.1, the magnitude of the fingerprint
   * ({@link mlelabs.data.Fingerprint#of Fingerprint.of}) modulo the number of buckets, where the
   * magnitude of Long.MIN_VALUE is 2⁶³.
   *
   * <p>Fingerprinted are the values one behind the other, each with the number of its bytes in
   * UTF-8 and a colon before it: {@code 2:ab1:c} for "ab" and "c". So "ab" and "c" are another
   * combination than "a" and "bc".
   *
   * @param values of the crossed features, in their order
   * @param buckets how many cells the cross has
   * @return from 0 to buckets − 1
   * @throws IllegalArgumentException if buckets is below 1; the message states the rule and the
   *     value
   */
  int crossBucket(List<String> values, int buckets);
}
