package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.stream.IntStream;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.SplitExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class SplitSuite {

  private final SplitExercise exercise;

  public SplitSuite(SplitExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("the test part has another size")
  public void theTestPartHasItsShare() {
    assertEquals(20, exercise.split(100, .2, 5)[1].length);
  }

  @Test
  @Misconception("sizes are cut off")
  public void sizesAreRounded() {
    assertEquals(4, exercise.split(10, .36, 5)[1].length);
  }

  @Test
  @Misconception("a row is in both parts or in none")
  public void everyRowIsInOnePart() {
    int[][] parts = exercise.split(50, .3, 9);
    int[] all =
        IntStream.concat(Arrays.stream(parts[0]), Arrays.stream(parts[1])).sorted().toArray();
    assertArrayEquals(IntStream.range(0, 50).toArray(), all);
  }

  @Test
  @Misconception("the same seed gives other parts")
  public void theSameSeedGivesTheSame() {
    assertArrayEquals(exercise.split(40, .5, 3), exercise.split(40, .5, 3));
  }

  @Test
  @Misconception("the seed has no effect")
  public void anotherSeedGivesAnother() {
    assertFalse(Arrays.deepEquals(exercise.split(40, .5, 3), exercise.split(40, .5, 4)));
  }

  @Test
  @Misconception("parts are shuffled")
  public void partsAreInAscendingOrder() {
    int[] train = exercise.split(30, .5, 8)[0];
    assertArrayEquals(Arrays.stream(train).sorted().toArray(), train);
  }
}
