package mlelabs.exercise.lab05;

import mlelabs.exercise.Exercise;

/** Exercise 5.6: name one file of many. */
@FunctionalInterface
@Exercise(
    value = "5.6",
    forbidden = {"mlelabs.data"})
public interface ShardNameExercise {

  /**
   * The name of one file of a data set that is written in several: the prefix as it is, the number
   * of the shard, and how many there are, both with at least five digits, as in {@code
   * flights-00003-of-00008.tfrecord}. So names sort in the order of the shards, and each tells
   * whether all are there.
   *
   * @param prefix any text
   * @param shard from 0 to count − 1
   * @param count of all shards
   * @throws IllegalArgumentException if the shard is outside 0..count − 1; the message states the
   *     rule and both numbers
   */
  String shardName(String prefix, int shard, int count);
}
