package mlelabs.exercise.lab05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 5.6. */
@ExtendWith(LearnerMethod.class)
public class ShardNameExamples {

  protected final ShardNameExercise shardName;

  /** Receives the method under test. */
  public ShardNameExamples(ShardNameExercise shardName) {
    this.shardName = shardName;
  }

  @Test
  @Order(1)
  @DisplayName("both numbers have five digits")
  @Misconception("the name of a shard is not the prefix and two numbers with five digits")
  void numbersHaveFiveDigits() {
    assertEquals(
        "flights-00003-of-00008.tfrecord",
        shardName.shardName("flights", 3, 8),
        "shardName(\"flights\", 3, 8)");
  }

  @Test
  @Order(2)
  @DisplayName("the first shard is 0, and the last one less than the count")
  @Misconception("the first or the last shard is refused or misnamed")
  void shardsAreCountedFromZero() {
    assertEquals(
        "a-00000-of-00002.tfrecord", shardName.shardName("a", 0, 2), "shardName(\"a\", 0, 2)");
    assertEquals(
        "a-00001-of-00002.tfrecord", shardName.shardName("a", 1, 2), "shardName(\"a\", 1, 2)");
  }

  @Test
  @Order(3)
  @DisplayName("a shard below 0, or not below the count, is refused")
  @Misconception(
      "a shard below 0, or not below the count, is accepted, or refused with another exception")
  void aShardOutsideIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> shardName.shardName("flights", 8, 8),
        "shardName(\"flights\", 8, 8)");
    assertThrows(
        IllegalArgumentException.class,
        () -> shardName.shardName("flights", -1, 8),
        "shardName(\"flights\", -1, 8)");
  }
}
