package mlelabs.grader.suite.lab05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab05.ShardNameExamples;
import mlelabs.exercise.lab05.ShardNameExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 5.6. */
public class ShardNameSuite extends ShardNameExamples {

  /** Receives the method under test. */
  public ShardNameSuite(ShardNameExercise shardName) {
    super(shardName);
  }

  @Test
  @DisplayName("numbers of one to five digits are filled up with zeros")
  @Misconception("numbers are not filled up to five digits, or are cut to fewer")
  void numbersAreFilledUp() {
    assertEquals("f-00000-of-00001.tfrecord", shardName.shardName("f", 0, 1));
    assertEquals("f-00042-of-00100.tfrecord", shardName.shardName("f", 42, 100));
    assertEquals("f-00999-of-01000.tfrecord", shardName.shardName("f", 999, 1000));
    assertEquals("f-01000-of-12345.tfrecord", shardName.shardName("f", 1000, 12_345));
    assertEquals("f-99998-of-99999.tfrecord", shardName.shardName("f", 99_998, 99_999));
  }

  @Test
  @DisplayName("the shard comes first, then the count")
  @Misconception("shard and count are swapped, or one is off by one")
  void theShardComesFirst() {
    assertEquals("f-00001-of-00007.tfrecord", shardName.shardName("f", 1, 7));
    assertEquals("f-00006-of-00007.tfrecord", shardName.shardName("f", 6, 7));
  }

  @Test
  @DisplayName("names sort in the order of the shards, and all differ")
  @Misconception("names do not sort in the order of the shards, or two are equal")
  void namesSortAsShards() {
    List<String> names =
        IntStream.range(0, 1200).mapToObj(i -> shardName.shardName("flights", i, 1200)).toList();
    assertEquals(names.stream().sorted().distinct().toList(), names);
  }

  @Test
  @DisplayName("the prefix is kept as it is: folders, dots, percent signs")
  @Misconception("the prefix is changed, or read as a format")
  void thePrefixIsKept() {
    for (String prefix :
        List.of(
            "data/2013/flights", "flights.v2", "100%", "%s %d%n", "", "Zürich é", "a b", "$1")) {
      assertEquals(prefix + "-00002-of-00003.tfrecord", shardName.shardName(prefix, 2, 3));
    }
  }

  @Test
  @DisplayName("a shard outside 0..count − 1 is refused, and the message has both numbers")
  @Misconception("a shard outside is accepted, or the message does not say which numbers they were")
  void aRefusalNamesBothNumbers() {
    Expect.refusal(() -> shardName.shardName("f", 5432, 1234), "5432", "1234");
    Expect.refusal(() -> shardName.shardName("f", -77, 1234), "-77", "1234");
    Expect.refusal(() -> shardName.shardName("f", 1234, 1234), "1234");
  }

  @Test
  @DisplayName("a negative shard is refused")
  @Misconception("a negative shard is accepted, or refused with another exception")
  void aNegativeShardIsRefused() {
    Expect.refusal(() -> shardName.shardName("f", -1, 8), "-1");
    Expect.refusal(() -> shardName.shardName("f", Integer.MIN_VALUE, 8));
  }

  @Test
  @DisplayName("the shard that equals the count is refused")
  @Misconception("the shard that equals the count is accepted")
  void theShardThatEqualsTheCountIsRefused() {
    for (int count = 1; count < 20; count++) {
      int shards = count;
      Expect.refusal(() -> shardName.shardName("f", shards, shards));
    }
  }

  @Test
  @DisplayName("of no shards, or fewer, every one is outside")
  @Misconception("a count of 0 or less is accepted, or refused with another exception")
  void withoutShardsEveryOneIsOutside() {
    Expect.refusal(() -> shardName.shardName("f", 0, 0), "0");
    Expect.refusal(() -> shardName.shardName("f", 0, -1), "-1");
    Expect.refusal(() -> shardName.shardName("f", -2, -1));
  }
}
