package mlelabs.grader.suite.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab04.Bottleneck;
import mlelabs.exercise.lab04.BottleneckExamples;
import mlelabs.exercise.lab04.BottleneckExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 4.7. */
public class BottleneckSuite extends BottleneckExamples {

  /** Receives the method under test. */
  public BottleneckSuite(BottleneckExercise bottleneck) {
    super(bottleneck);
  }

  private String stage(double read, double map, double train, int parallelism, boolean prefetch) {
    return bottleneck.bottleneck(read, map, train, parallelism, prefetch).stage();
  }

  private double step(double read, double map, double train, int parallelism, boolean prefetch) {
    return bottleneck.bottleneck(read, map, train, parallelism, prefetch).stepMs();
  }

  @Test
  @DisplayName("without prefetch any step is read + map / parallelism + train")
  @Misconception("without prefetch the step is not read + map / parallelism + train")
  void withoutPrefetchTimesAddUp() {
    Random random = new Random(20130404);
    for (int round = 0; round < 100; round++) {
      int read = random.nextInt(1000);
      int map = random.nextInt(1000);
      int train = random.nextInt(1000);
      int threads = 1 << random.nextInt(5);
      BigDecimal sum =
          new BigDecimal(map).divide(new BigDecimal(threads)).add(new BigDecimal(read + train));
      Expect.close(sum.doubleValue(), step(read, map, train, threads, false), 1e-12);
    }
  }

  @Test
  @DisplayName("with prefetch any step is that of the slower side")
  @Misconception("with prefetch the step is not the larger of read + map / parallelism and train")
  void withPrefetchTheSlowerSideCounts() {
    Random random = new Random(20130405);
    for (int round = 0; round < 100; round++) {
      int read = random.nextInt(500);
      int map = random.nextInt(2000);
      int train = random.nextInt(1000);
      int threads = 1 << random.nextInt(5);
      BigDecimal producer =
          new BigDecimal(map).divide(new BigDecimal(threads)).add(new BigDecimal(read));
      Expect.close(
          producer.max(new BigDecimal(train)).doubleValue(),
          step(read, map, train, threads, true),
          1e-12);
    }
  }

  @Test
  @DisplayName("parallelism divides the time to map, and no other")
  @Misconception("parallelism divides reading or training, or is rounded")
  void parallelismDividesMappingAlone() {
    assertEquals(8 + 2.5 + 1, step(8, 10, 1, 4, false));
    assertEquals(8 + 2.5, step(8, 10, 1, 4, true));
    assertEquals(0.125 + 0.375, step(0.125, 3, 0.25, 8, true));
    Expect.close(1 + 10 / 3.0, step(1, 10, 2, 3, true), 1e-12);
  }

  @Test
  @DisplayName("without prefetch the stage is the largest of the three, map divided")
  @Misconception("without prefetch the stage is not the largest, with map divided by parallelism")
  void withoutPrefetchTheLargestIsNamed() {
    assertEquals("read", stage(9, 3, 5, 1, false));
    assertEquals("map", stage(3, 9, 5, 1, false));
    assertEquals("train", stage(3, 5, 9, 1, false));
    assertEquals("read", stage(4, 9, 3, 4, false));
    assertEquals("train", stage(1, 9, 5, 2, false));
    assertEquals("map", stage(1, 11, 5, 2, false));
  }

  @Test
  @DisplayName("without prefetch a tie goes to the earlier stage")
  @Misconception("without prefetch a tie does not go to the earlier stage")
  void withoutPrefetchTiesGoToTheEarlier() {
    assertEquals("read", stage(5, 5, 5, 1, false));
    assertEquals("read", stage(5, 10, 1, 2, false));
    assertEquals("map", stage(1, 5, 5, 1, false));
    assertEquals("read", stage(5, 1, 5, 1, false));
    assertEquals("read", stage(0, 0, 0, 1, false));
  }

  @Test
  @DisplayName("with prefetch the trainer is named when it is slower than reading and mapping")
  @Misconception("with prefetch the trainer is compared with one stage instead of the producer")
  void withPrefetchTheTrainerFacesTheProducer() {
    assertEquals("read", stage(5, 4, 6, 1, true));
    assertEquals("map", stage(4, 5, 6, 1, true));
    assertEquals("train", stage(4, 5, 10, 1, true));
    assertEquals("train", stage(3, 8, 6, 4, true));
    assertEquals("map", stage(3, 8, 6, 2, true));
  }

  @Test
  @DisplayName("with prefetch a trainer as slow as the producer is not the bottleneck")
  @Misconception("with prefetch a trainer that is just as slow as the producer is named")
  void withPrefetchATieIsTheProducers() {
    assertEquals("map", stage(4, 5, 9, 1, true));
    assertEquals("read", stage(5, 4, 9, 1, true));
    assertEquals("read", stage(3, 12, 6, 4, true));
    assertEquals("read", stage(0, 0, 0, 1, true));
  }

  @Test
  @DisplayName("with prefetch a tie of read and map goes to read")
  @Misconception("with prefetch a tie of read and map does not go to read")
  void withPrefetchATieOfReadAndMapGoesToRead() {
    assertEquals("read", stage(5, 5, 1, 1, true));
    assertEquals("read", stage(5, 20, 1, 4, true));
    assertEquals("map", stage(5, 21, 1, 4, true));
  }

  @Test
  @DisplayName("a stage may take no time")
  @Misconception("a time of 0 is refused")
  void aStageMayTakeNoTime() {
    assertEquals(new Bottleneck(7, "train"), bottleneck.bottleneck(0, 0, 7, 1, false));
    assertEquals(new Bottleneck(7, "map"), bottleneck.bottleneck(0, 7, 0, 1, true));
    assertEquals(new Bottleneck(7, "read"), bottleneck.bottleneck(7, -0.0, 0, 1, true));
  }

  @Test
  @DisplayName("a negative time is refused, each of the three, with the value in the message")
  @Misconception("a negative time is accepted, or its message lacks the value")
  void aNegativeTimeIsRefused() {
    for (boolean prefetch : new boolean[] {false, true}) {
      Expect.refusal(() -> bottleneck.bottleneck(-1.25, 2, 3, 1, prefetch), "-1.25");
      Expect.refusal(() -> bottleneck.bottleneck(1, -2.5, 3, 1, prefetch), "-2.5");
      Expect.refusal(() -> bottleneck.bottleneck(1, 2, -3.75, 1, prefetch), "-3.75");
    }
  }

  @Test
  @DisplayName("a time that is NaN is refused, each of the three")
  @Misconception("a time that is NaN is accepted")
  void aTimeThatIsNaNIsRefused() {
    for (boolean prefetch : new boolean[] {false, true}) {
      Expect.refusal(() -> bottleneck.bottleneck(Double.NaN, 2, 3, 1, prefetch), "NaN");
      Expect.refusal(() -> bottleneck.bottleneck(1, Double.NaN, 3, 1, prefetch), "NaN");
      Expect.refusal(() -> bottleneck.bottleneck(1, 2, Double.NaN, 1, prefetch), "NaN");
    }
  }

  @Test
  @DisplayName("a parallelism below 1 is refused, with the value in the message")
  @Misconception("a parallelism below 1 is accepted, or its message lacks the value")
  void aParallelismBelowOneIsRefused() {
    for (boolean prefetch : new boolean[] {false, true}) {
      Expect.refusal(() -> bottleneck.bottleneck(1, 2, 3, 0, prefetch), "0");
      Expect.refusal(() -> bottleneck.bottleneck(1, 2, 3, -19, prefetch), "-19");
    }
  }
}
