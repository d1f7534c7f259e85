package mlelabs.grader.suite.lab07;

import static mlelabs.grader.suite.lab07.ExactMoments.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab07.MergeExamples;
import mlelabs.exercise.lab07.MergeExercise;
import mlelabs.exercise.lab07.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 7.1. */
public class MergeSuite extends MergeExamples {

  private static final Moments EMPTY = new Moments(0, 0, 0);

  /** Receives the method under test. */
  public MergeSuite(MergeExercise merge) {
    super(merge);
  }

  @Test
  @DisplayName("random parts of any sizes merge to the moments of all values")
  @Misconception("the moments of random parts are merged wrongly")
  void randomPartsMergeToTheWhole() {
    Random random = new Random(20130701);
    for (int round = 0; round < 60; round++) {
      double[] a = random.doubles(1 + random.nextInt(30), -100, 2000).toArray();
      double[] b = random.doubles(1 + random.nextInt(30), 500, 900).toArray();
      assertClose(ExactMoments.of(joined(a, b)), merged(a, b));
    }
  }

  @Test
  @DisplayName("the mean is weighted by the counts")
  @Misconception("the mean of the whole is halfway between the means of the parts")
  void theMeanIsWeighted() {
    assertEquals(3.0, merge.merge(new Moments(3, 2, 0), new Moments(1, 6, 0)).mean());
    assertEquals(5.0, merge.merge(new Moments(1, 2, 0), new Moments(3, 6, 0)).mean());
  }

  @Test
  @DisplayName("the distance of the two means adds to m2")
  @Misconception("m2 is the sum of the two, or what the distance of the means adds is wrong")
  void theDistanceOfTheMeansAddsToTheSpread() {
    assertEquals(12.0, merge.merge(new Moments(3, 2, 0), new Moments(1, 6, 0)).m2());
    assertEquals(7.0, merge.merge(new Moments(3, 2, 4), new Moments(5, 2, 3)).m2());
    assertEquals(40.0, merge.merge(new Moments(2, -3, 2), new Moments(2, 3, 2)).m2());
  }

  @Test
  @DisplayName("single values are parts too")
  @Misconception("parts of a single value are merged wrongly")
  void singleValuesAreParts() {
    assertEquals(new Moments(2, 2, 2), merge.merge(one(1), one(3)));
    assertEquals(new Moments(2, 5, 0), merge.merge(one(5), one(5)));
  }

  @Test
  @DisplayName("either side may come first")
  @Misconception("the result depends on which part comes first")
  void eitherSideMayComeFirst() {
    double[] few = {4, 8};
    double[] many = {1, 1, 2, 3, 5, 8, 13};
    assertClose(ExactMoments.of(joined(few, many)), merged(few, many));
    assertClose(ExactMoments.of(joined(few, many)), merged(many, few));
  }

  @Test
  @DisplayName("values near 10⁹ keep their mean and spread when they come one by one")
  @Misconception("merging one value after another loses digits near 10⁹")
  void oneByOneKeepsTheDigits() {
    double[] values = farFromZero(300);
    Moments all = EMPTY;
    for (double value : values) {
      all = merge.merge(all, one(value));
    }
    assertClose(ExactMoments.of(values), all);
  }

  @Test
  @DisplayName("parts may be merged in any order and grouping")
  @Misconception("another order or grouping of the parts gives other moments")
  void anyOrderAndGroupingIsRight() {
    Random random = new Random(20130702);
    double[] values = farFromZero(400);
    for (int round = 0; round < 6; round++) {
      List<Moments> parts = parts(values, random);
      while (parts.size() > 1) {
        Collections.shuffle(parts, random);
        Moments last = parts.remove(parts.size() - 1);
        parts.set(0, merge.merge(parts.get(0), last));
      }
      assertClose(ExactMoments.of(values), parts.get(0));
    }
  }

  @Test
  @DisplayName("a large part and a single value keep their digits")
  @Misconception("merging a large part with a small one loses digits")
  void aLargePartKeepsItsDigits() {
    double[] values = farFromZero(2000);
    Moments large = ExactMoments.of(values);
    double far = 1e9 + 5e6;
    assertClose(ExactMoments.of(joined(values, far)), merge.merge(large, one(far)));
    assertClose(ExactMoments.of(joined(values, far)), merge.merge(one(far), large));
  }

  @Test
  @DisplayName("means of either sign, and of opposite ones, are merged")
  @Misconception("negative means are merged wrongly")
  void meansOfEitherSignAreMerged() {
    double[] early = {-17, -5, -86};
    double[] late = {14, 190};
    assertClose(ExactMoments.of(joined(early, late)), merged(early, late));
    assertEquals(0.0, merge.merge(one(-4), one(4)).mean());
    assertClose(ExactMoments.of(joined(early, -1, -2)), merged(early, -1, -2));
  }

  @Test
  @DisplayName("equal means leave m2 the sum of the two")
  @Misconception("parts with equal means have another m2 than the sum of theirs")
  void equalMeansAddNothing() {
    assertEquals(new Moments(9, 4, 10), merge.merge(new Moments(4, 4, 3), new Moments(5, 4, 7)));
  }

  @Test
  @DisplayName("counts of thousands of millions are exact")
  @Misconception("counts above two thousand million, or their product, overflow")
  void largeCountsAreExact() {
    long many = 5_000_000_000L;
    Moments merged = merge.merge(new Moments(many, 1, 2), new Moments(3 * many, 5, 6));
    assertClose(new Moments(4 * many, 4, 8 + 12.0 * many), merged);
    Moments odd = merge.merge(new Moments((1L << 53) + 1, 7, 0), new Moments(2, 7, 0));
    assertEquals((1L << 53) + 3, odd.count());
  }

  @Test
  @DisplayName("what is empty changes nothing, to the last bit")
  @Misconception("merging with an empty part changes the mean or m2")
  void emptyPartsChangeNothing() {
    Moments some = new Moments(7, 1_000_000_000.1, 12_345_678.9);
    assertEquals(some, merge.merge(some, EMPTY));
    assertEquals(some, merge.merge(EMPTY, some));
  }

  @Test
  @DisplayName("a count of 0 is empty whatever mean and m2 say")
  @Misconception("an empty part's mean or m2 is used")
  void whateverAnEmptyPartSays() {
    Moments some = new Moments(2, 4, 8);
    for (double rubbish : new double[] {Double.NaN, 1e300, -3, Double.POSITIVE_INFINITY}) {
      Moments empty = new Moments(0, rubbish, rubbish);
      assertEquals(some, merge.merge(some, empty));
      assertEquals(some, merge.merge(empty, some));
    }
  }

  @Test
  @DisplayName("two empties give (0, 0, 0)")
  @Misconception("two empty parts do not give (0, 0, 0)")
  void twoEmptiesGiveZeros() {
    assertEquals(EMPTY, merge.merge(EMPTY, EMPTY));
    Moments other = new Moments(0, Double.NaN, 5);
    assertEquals(EMPTY, merge.merge(other, other));
    assertEquals(EMPTY, merge.merge(EMPTY, other));
  }

  @Test
  @DisplayName("a part whose values are all 0 is not empty")
  @Misconception("a part with mean 0, or with m2 0, is taken for empty")
  void zerosAreValues() {
    assertEquals(new Moments(4, 3, 36), merge.merge(new Moments(2, 0, 0), new Moments(2, 6, 0)));
    assertEquals(new Moments(4, 3, 36), merge.merge(new Moments(2, 6, 0), new Moments(2, 0, 0)));
  }

  private Moments merged(double[] a, double... b) {
    return merge.merge(ExactMoments.of(a), ExactMoments.of(b));
  }

  private static List<Moments> parts(double[] values, Random random) {
    List<Moments> parts = new ArrayList<>();
    for (int from = 0; from < values.length; ) {
      int size = Math.min(values.length - from, 1 + random.nextInt(25));
      parts.add(ExactMoments.of(DoubleStream.of(values).skip(from).limit(size).toArray()));
      from += size;
    }
    return parts;
  }

  /** Near 10⁹, with a standard deviation of about 1000. */
  private static double[] farFromZero(int n) {
    Random random = new Random(n);
    return DoubleStream.generate(() -> 1e9 + 1200 * random.nextGaussian()).limit(n).toArray();
  }

  private static Moments one(double value) {
    return new Moments(1, value, 0);
  }

  private static double[] joined(double[] a, double... b) {
    return DoubleStream.concat(DoubleStream.of(a), DoubleStream.of(b)).toArray();
  }
}
