package mlelabs.exercise.lab03;

import mlelabs.exercise.Exercise;

/** Exercise 3.1: a key's bucket, today and in ten years. */
@FunctionalInterface
@Exercise(
    value = "3.1",
    forbidden = {"mlelabs.data.split", "mlelabs.data.sql"})
public interface BucketExercise {

  /**
   * MOD(ABS(fingerprint), buckets), as BigQuery gives it, where the fingerprint is {@link
   * mlelabs.data.Fingerprint#of Fingerprint.of(key)}. The same key is in the same bucket on every
   * run, every machine and in every language.
   *
   * <p>Beware: a fingerprint may be {@code Long.MIN_VALUE}, whose magnitude is 2^63.
   *
   * @param key what must stay together, such as a day or a plane
   * @param buckets how many, at least 1
   * @return 0 to buckets − 1
   * @throws IllegalArgumentException if there is no bucket; the message states the rule and the
   *     value
   */
  int bucket(String key, int buckets);
}
