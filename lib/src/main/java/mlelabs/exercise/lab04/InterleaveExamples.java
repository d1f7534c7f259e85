package mlelabs.exercise.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 4.6. */
@ExtendWith(LearnerMethod.class)
public class InterleaveExamples {

  protected final InterleaveExercise interleave;

  /** Receives the method under test. */
  public InterleaveExamples(InterleaveExercise interleave) {
    this.interleave = interleave;
  }

  @Test
  @Order(1)
  @DisplayName("sources take turns, and an empty place takes the next source")
  @Misconception("the sources do not take turns as they should")
  void sourcesTakeTurns() {
    assertEquals(
        "[1, 2, 2, 3, 2, 3]",
        all(2, 1, List.of(1), List.of(2, 2, 2), List.of(3, 3)),
        "interleave([[1], [2, 2, 2], [3, 3]], 2, 1)");
  }

  @Test
  @Order(2)
  @DisplayName("a turn gives a block of elements")
  @Misconception("a turn does not give a block of elements")
  void aTurnGivesABlock() {
    assertEquals(
        "[1, 1, 2, 2, 1, 1, 2]",
        all(2, 2, List.of(1, 1, 1, 1), List.of(2, 2, 2)),
        "interleave([[1, 1, 1, 1], [2, 2, 2]], 2, 2)");
  }

  @Test
  @Order(3)
  @DisplayName("one place reads one source after the other")
  @Misconception("one place does not read one source after the other")
  void onePlaceReadsOneSourceAfterTheOther() {
    assertEquals(
        "[1, 1, 2, 3, 3]",
        all(1, 1, List.of(1, 1), List.of(2), List.of(3, 3)),
        "interleave([[1, 1], [2], [3, 3]], 1, 1)");
  }

  @Test
  @Order(4)
  @DisplayName("0 places, or blocks of 0, are refused at once")
  @Misconception("0 places, or blocks of 0, are accepted")
  void noPlaceIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> interleave.interleave(List.of(), 0, 1),
        "interleave([], 0, 1)");
    assertThrows(
        IllegalArgumentException.class,
        () -> interleave.interleave(List.of(), 1, 0),
        "interleave([], 1, 0)");
  }

  @SafeVarargs
  private final String all(int cycle, int block, List<Integer>... sources) {
    List<Iterator<Integer>> iterators = Stream.of(sources).map(List::iterator).toList();
    List<Integer> seen = new ArrayList<>();
    interleave.interleave(iterators, cycle, block).forEachRemaining(seen::add);
    return seen.toString();
  }
}
