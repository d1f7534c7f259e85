package mlelabs.exercise.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 4.7. */
@ExtendWith(LearnerMethod.class)
public class BottleneckExamples {

  protected final BottleneckExercise bottleneck;

  /** Receives the method under test. */
  public BottleneckExamples(BottleneckExercise bottleneck) {
    this.bottleneck = bottleneck;
  }

  @Test
  @Order(1)
  @DisplayName("without prefetch the stages follow each other")
  @Misconception("without prefetch the step is not the sum, or the stage not the largest")
  void withoutPrefetchTheStagesFollowEachOther() {
    assertEquals(
        new Bottleneck(18, "map"),
        bottleneck.bottleneck(2, 10, 6, 1, false),
        "bottleneck(2, 10, 6, 1, false)");
  }

  @Test
  @Order(2)
  @DisplayName("mapping is shared by its threads")
  @Misconception("the time to map is not divided by the parallelism")
  void mappingIsSharedByThreads() {
    assertEquals(
        new Bottleneck(13, "train"),
        bottleneck.bottleneck(2, 10, 6, 2, false),
        "bottleneck(2, 10, 6, 2, false)");
  }

  @Test
  @Order(3)
  @DisplayName("with prefetch the slower side decides")
  @Misconception("with prefetch the step is not that of the slower side")
  void withPrefetchTheSlowerSideDecides() {
    assertEquals(
        new Bottleneck(12, "map"),
        bottleneck.bottleneck(2, 10, 6, 1, true),
        "bottleneck(2, 10, 6, 1, true)");
    assertEquals(
        new Bottleneck(6, "train"),
        bottleneck.bottleneck(2, 10, 6, 4, true),
        "bottleneck(2, 10, 6, 4, true)");
  }

  @Test
  @Order(4)
  @DisplayName("a negative time is refused")
  @Misconception("a negative time is accepted")
  void aNegativeTimeIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> bottleneck.bottleneck(2, -10, 6, 1, true),
        "bottleneck(2, -10, 6, 1, true)");
  }
}
