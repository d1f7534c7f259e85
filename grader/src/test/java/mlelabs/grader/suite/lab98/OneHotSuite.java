package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.OneHotExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class OneHotSuite {

  private final OneHotExercise exercise;

  public OneHotSuite(OneHotExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("a label is in another column")
  public void eachLabelHasItsColumn() {
    assertArrayEquals(new int[][] {{1, 0}, {0, 1}}, exercise.oneHot(List.of("ant", "bee")));
  }

  @Test
  @Misconception("columns are in the order of appearance")
  public void columnsAreInAlphabeticalOrder() {
    assertArrayEquals(
        new int[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}},
        exercise.oneHot(List.of("yak", "ant", "emu")));
  }

  @Test
  @Misconception("each label has a column of its own")
  public void repeatedLabelsShareAColumn() {
    assertArrayEquals(
        new int[][] {{0, 1}, {1, 0}, {0, 1}}, exercise.oneHot(List.of("emu", "bee", "emu")));
  }

  @Test
  @Misconception("a single category has no column")
  public void oneCategoryHasOneColumn() {
    assertArrayEquals(new int[][] {{1}, {1}}, exercise.oneHot(List.of("cow", "cow")));
  }

  @Test
  @Misconception("case is ignored")
  public void caseMatters() {
    assertArrayEquals(new int[][] {{0, 1}, {1, 0}}, exercise.oneHot(List.of("a", "A")));
  }

  @Test
  @Misconception("no labels are not allowed")
  public void noLabelsHaveNoRows() {
    assertArrayEquals(new int[0][], exercise.oneHot(List.of()));
  }
}
