package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.BucketizeExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class BucketizeSuite {

  private final BucketizeExercise exercise;

  public BucketizeSuite(BucketizeExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("the count is wrong")
  public void countsTheBoundariesBelow() {
    assertArrayEquals(
        new int[] {0, 1, 2}, exercise.bucketize(new double[] {.5, 1.5, 9}, new double[] {1, 2}));
  }

  @Test
  @Misconception("a boundary belongs to the bucket below")
  public void aBoundaryBelongsToTheBucketAbove() {
    assertArrayEquals(
        new int[] {1, 2}, exercise.bucketize(new double[] {1, 2}, new double[] {1, 2}));
  }

  @Test
  @Misconception("no boundaries are not allowed")
  public void withoutBoundariesThereIsOneBucket() {
    assertArrayEquals(new int[] {0, 0}, exercise.bucketize(new double[] {-3, 3}, new double[0]));
  }

  @Test
  @Misconception("equal boundaries count once")
  public void equalBoundariesCountEach() {
    assertArrayEquals(new int[] {2}, exercise.bucketize(new double[] {5}, new double[] {5, 5, 6}));
  }

  @Test
  @Misconception("a missing value is in a bucket")
  public void aMissingValueIsInNone() {
    assertArrayEquals(
        new int[] {-1}, exercise.bucketize(new double[] {Double.NaN}, new double[] {1}));
  }

  @Test
  @Misconception("infinite values fail")
  public void infinitiesAreInTheOutermost() {
    assertArrayEquals(
        new int[] {0, 1},
        exercise.bucketize(
            new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}, new double[] {0}));
  }
}
