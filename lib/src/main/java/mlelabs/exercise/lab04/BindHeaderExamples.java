package mlelabs.exercise.lab04;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 4.1. */
@ExtendWith(LearnerMethod.class)
public class BindHeaderExamples {

  protected final BindHeaderExercise bindHeader;

  /** Receives the method under test. */
  public BindHeaderExamples(BindHeaderExercise bindHeader) {
    this.bindHeader = bindHeader;
  }

  @Test
  @Order(1)
  @DisplayName("a wanted column is found by its name")
  @Misconception("a position is not that of the column of this name")
  void wantedColumnsAreFoundByName() {
    assertArrayEquals(
        new int[] {2, 0},
        bindHeader.bindHeader(
            List.of("carrier", "origin", "arr_delay"), List.of("arr_delay", "carrier")),
        "bindHeader([carrier, origin, arr_delay], [arr_delay, carrier])");
  }

  @Test
  @Order(2)
  @DisplayName("a column that is not wanted may repeat")
  @Misconception("a column that nobody wants is not allowed to repeat")
  void otherColumnsMayRepeat() {
    assertArrayEquals(
        new int[] {1},
        bindHeader.bindHeader(List.of("x", "origin", "x"), List.of("origin")),
        "bindHeader([x, origin, x], [origin])");
  }

  @Test
  @Order(3)
  @DisplayName("a wanted column that the header lacks is refused by name")
  @Misconception("a wanted column that the header lacks is not refused by name")
  void anAbsentColumnIsNamed() {
    String message =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> bindHeader.bindHeader(List.of("carrier", "origin"), List.of("dest")),
                    "bindHeader([carrier, origin], [dest])")
                .getMessage());
    assertTrue(message.contains("dest"), message);
  }

  @Test
  @Order(4)
  @DisplayName("a wanted column that the header holds twice is refused")
  @Misconception("a wanted column that the header holds twice is accepted")
  void aColumnThatIsThereTwiceIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> bindHeader.bindHeader(List.of("dest", "origin", "dest"), List.of("dest")),
        "bindHeader([dest, origin, dest], [dest])");
  }
}
