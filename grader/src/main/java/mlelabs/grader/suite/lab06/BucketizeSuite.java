package mlelabs.grader.suite.lab06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab06.BucketizeExamples;
import mlelabs.exercise.lab06.BucketizeExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 6.1. */
public class BucketizeSuite extends BucketizeExamples {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Receives the method under test. */
  public BucketizeSuite(BucketizeExercise bucketize) {
    super(bucketize);
  }

  @Test
  @DisplayName("random values between random edges agree with a sorted set")
  @Misconception("the bucket of a random value between random edges is wrong")
  void randomValuesAgreeWithASortedSet() {
    Random random = new Random(20130601);
    for (int round = 0; round < 300; round++) {
      TreeSet<Double> edges = new TreeSet<>();
      IntStream.range(0, random.nextInt(12)).forEach(i -> edges.add(random.nextInt(80) / 4d - 10));
      double value = random.nextInt(100) / 4d - 12;
      double[] array = edges.stream().mapToDouble(e -> e).toArray();
      assertEquals(edges.headSet(value, true).size(), bucketize.bucketize(value, array));
    }
  }

  @Test
  @DisplayName("each edge begins a bucket, the number just below it ends one")
  @Misconception("an edge belongs to the bucket below it, or numbers near it are mixed up")
  void eachEdgeBeginsABucket() {
    double[] edges = {-100.5, -1, 0.25, 6, 1e9};
    for (int i = 0; i < edges.length; i++) {
      assertEquals(i, bucketize.bucketize(Math.nextDown(edges[i]), edges));
      assertEquals(i + 1, bucketize.bucketize(edges[i], edges));
      assertEquals(i + 1, bucketize.bucketize(Math.nextUp(edges[i]), edges));
    }
  }

  @Test
  @DisplayName("without edges there is one bucket")
  @Misconception("no edges are refused, or give another bucket than 0")
  void withoutEdgesThereIsOneBucket() {
    assertEquals(0, bucketize.bucketize(17, new double[0]));
    assertEquals(0, bucketize.bucketize(-INFINITY, new double[0]));
    assertEquals(-1, bucketize.bucketize(Double.NaN, new double[0]));
  }

  @Test
  @DisplayName("one edge makes two buckets")
  @Misconception("with a single edge the bucket is wrong")
  void oneEdgeMakesTwoBuckets() {
    double[] edges = {15};
    assertEquals(0, bucketize.bucketize(14.75, edges));
    assertEquals(1, bucketize.bucketize(15, edges));
    assertEquals(1, bucketize.bucketize(1000, edges));
  }

  @Test
  @DisplayName("−0.0 and 0.0 are the same number")
  @Misconception("−0.0 is below an edge at 0.0, or 0.0 above one at −0.0")
  void zerosAreTheSameNumber() {
    assertEquals(1, bucketize.bucketize(-0.0, new double[] {0.0}));
    assertEquals(1, bucketize.bucketize(0.0, new double[] {-0.0}));
    assertEquals(2, bucketize.bucketize(-0.0, new double[] {-1, 0.0, 1}));
    Expect.refusal(() -> bucketize.bucketize(5, new double[] {-0.0, 0.0}));
  }

  @Test
  @DisplayName("infinite values are in the first and the last bucket")
  @Misconception("an infinite value is missing, or in the wrong bucket")
  void infiniteValuesAreAtTheEnds() {
    double[] edges = {-5, 5};
    assertEquals(0, bucketize.bucketize(-INFINITY, edges));
    assertEquals(2, bucketize.bucketize(INFINITY, edges));
  }

  @Test
  @DisplayName("equal neighbours are refused, wherever they stand")
  @Misconception("two equal edges are accepted")
  void equalNeighboursAreRefused() {
    Expect.refusal(() -> bucketize.bucketize(0, new double[] {1.5, 1.5}), "1.5");
    Expect.refusal(() -> bucketize.bucketize(0, new double[] {7.25, 7.25, 9, 10}), "7.25");
    Expect.refusal(() -> bucketize.bucketize(0, new double[] {1, 2, 3, 4.75, 4.75}), "4.75");
  }

  @Test
  @DisplayName("falling edges are refused, also far from the value")
  @Misconception("edges that fall behind the value's bucket are not noticed")
  void fallingEdgesAreRefused() {
    Expect.refusal(() -> bucketize.bucketize(0, new double[] {5.5, 3.25}), "5.5", "3.25");
    Expect.refusal(() -> bucketize.bucketize(-9, new double[] {1, 2, 3, 8.5, 7.5}), "8.5", "7.5");
    Expect.refusal(() -> bucketize.bucketize(99, new double[] {4.5, 2.5, 6, 7}), "4.5", "2.5");
  }

  @Test
  @DisplayName("edges are checked before the value")
  @Misconception("a missing value hides bad edges")
  void edgesAreCheckedFirst() {
    Expect.refusal(() -> bucketize.bucketize(Double.NaN, new double[] {2, 1}));
    Expect.refusal(() -> bucketize.bucketize(Double.NaN, new double[] {1, 2, 2}));
  }

  @Test
  @DisplayName("the edges are left as they were")
  @Misconception("the edges are changed")
  void theEdgesAreLeftAsTheyWere() {
    double[] edges = {-0.0, 1, 2};
    bucketize.bucketize(1.5, edges);
    assertArrayEquals(new double[] {-0.0, 1, 2}, edges);
  }

  @Test
  @DisplayName("there may be a million edges")
  @Misconception("with a million edges the bucket is wrong, or takes too long")
  void thereMayBeAMillionEdges() {
    double[] edges = IntStream.range(0, 1 << 20).mapToDouble(i -> i / 8d).toArray();
    assertEquals(8 * 1000 + 5, bucketize.bucketize(1000.5, edges));
    assertEquals(1 << 20, bucketize.bucketize(1e9, edges));
  }
}
