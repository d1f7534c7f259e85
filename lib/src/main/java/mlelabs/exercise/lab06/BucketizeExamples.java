package mlelabs.exercise.lab06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 6.1. */
@ExtendWith(LearnerMethod.class)
public class BucketizeExamples {

  protected final BucketizeExercise bucketize;

  /** Receives the method under test. */
  public BucketizeExamples(BucketizeExercise bucketize) {
    this.bucketize = bucketize;
  }

  private static final double[] EDGES = {6, 12, 18};

  @Test
  @Order(1)
  @DisplayName("a value is in the bucket of the edges below it")
  @Misconception("a value between two edges is in the wrong bucket")
  void aValueIsBetweenItsEdges() {
    assertEquals(0, bucketize.bucketize(5, EDGES), "bucketize(5, {6, 12, 18})");
    assertEquals(2, bucketize.bucketize(13.5, EDGES), "bucketize(13.5, {6, 12, 18})");
    assertEquals(3, bucketize.bucketize(23, EDGES), "bucketize(23, {6, 12, 18})");
  }

  @Test
  @Order(2)
  @DisplayName("a value on an edge is in the bucket above it")
  @Misconception("a value on an edge is in the bucket below it")
  void aValueOnAnEdgeIsAbove() {
    assertEquals(1, bucketize.bucketize(6, EDGES), "bucketize(6, {6, 12, 18})");
    assertEquals(3, bucketize.bucketize(18, EDGES), "bucketize(18, {6, 12, 18})");
  }

  @Test
  @Order(3)
  @DisplayName("a missing value is in bucket −1")
  @Misconception("a missing value is in a bucket")
  void aMissingValueIsInNone() {
    assertEquals(-1, bucketize.bucketize(Double.NaN, EDGES), "bucketize(NaN, {6, 12, 18})");
  }

  @Test
  @Order(4)
  @DisplayName("edges that do not increase are refused, for a missing value too")
  @Misconception("edges that do not increase are accepted")
  void edgesMustIncrease() {
    assertThrows(
        IllegalArgumentException.class,
        () -> bucketize.bucketize(1, new double[] {6, 18, 12}),
        "bucketize(1, {6, 18, 12})");
    assertThrows(
        IllegalArgumentException.class,
        () -> bucketize.bucketize(Double.NaN, new double[] {6, 6}),
        "bucketize(NaN, {6, 6})");
  }
}
