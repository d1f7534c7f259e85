package mlelabs.exercise.lab04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 4.3. */
@ExtendWith(LearnerMethod.class)
public class ShuffleExamples {

  protected final ShuffleExercise shuffle;

  /** Receives the method under test. */
  public ShuffleExamples(ShuffleExercise shuffle) {
    this.shuffle = shuffle;
  }

  @Test
  @Order(1)
  @DisplayName("every element comes once, in another order")
  @Misconception("an element is lost or comes twice, or the order is that of the source")
  void everyElementComesOnce() {
    List<Integer> order = order(100, 20, 4711);
    assertEquals(range(100), order.stream().sorted().toList(), "sorted shuffle(0 … 99, 20, 4711)");
    assertNotEquals(range(100), order, "shuffle(0 … 99, 20, 4711)");
  }

  @Test
  @Order(2)
  @DisplayName("the same seed gives the same order, another seed another")
  @Misconception("the seed does not decide the order")
  void aSeedDecidesTheOrder() {
    assertEquals(order(50, 10, 7), order(50, 10, 7), "shuffle(0 … 49, 10, 7), twice");
    assertNotEquals(order(50, 10, 7), order(50, 10, 8), "seeds 7 and 8");
  }

  @Test
  @Order(3)
  @DisplayName("a buffer of 1 keeps the order of the source")
  @Misconception("a buffer of 1 changes the order")
  void aBufferOfOneKeepsTheOrder() {
    assertEquals(range(10), order(10, 1, 3), "shuffle(0 … 9, 1, 3)");
  }

  @Test
  @Order(4)
  @DisplayName("no more than the buffer is pulled ahead")
  @Misconception("more than the buffer is pulled ahead")
  void onlyTheBufferIsPulledAhead() {
    Numbers source = new Numbers();
    Iterator<Integer> shuffled = shuffle.shuffle(source, 8, 5);
    for (int n = 1; n <= 20; n++) {
      shuffled.next();
      int pulled = source.pulled();
      assertTrue(pulled <= n + 8, pulled + " pulled after " + n + " with a buffer of 8");
    }
  }

  @Test
  @Order(5)
  @DisplayName("a buffer of 0 is refused at once")
  @Misconception("a buffer of 0 is accepted")
  void aBufferOfZeroIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> shuffle.shuffle(IntStream.range(0, 7).iterator(), 0, 1),
        "shuffle(0 … 6, 0, 1)");
  }

  private List<Integer> order(int elements, int buffer, long seed) {
    List<Integer> order = new ArrayList<>();
    shuffle
        .shuffle(IntStream.range(0, elements).iterator(), buffer, seed)
        .forEachRemaining(order::add);
    return order;
  }

  private static List<Integer> range(int elements) {
    return IntStream.range(0, elements).boxed().toList();
  }
}
