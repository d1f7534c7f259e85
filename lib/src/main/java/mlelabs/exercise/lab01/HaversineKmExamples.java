package mlelabs.exercise.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 1.5. */
@ExtendWith(LearnerMethod.class)
public class HaversineKmExamples {

  protected final HaversineKmExercise haversineKm;

  /** Receives the method under test. */
  public HaversineKmExamples(HaversineKmExercise haversineKm) {
    this.haversineKm = haversineKm;
  }

  @Test
  @Order(1)
  @DisplayName("a degree along a meridian is 111.19 km")
  @Misconception("a degree along a meridian has the wrong length")
  void aDegreeOfLatitude() {
    assertEquals(
        111.19508, haversineKm.haversineKm(10, 20, 11, 20), 1e-4, "haversineKm(10, 20, 11, 20)");
  }

  @Test
  @Order(2)
  @DisplayName("away from the equator a degree of longitude is shorter")
  @Misconception("meridians do not draw together towards the poles")
  void aDegreeOfLongitudeShrinks() {
    assertEquals(
        55.59701, haversineKm.haversineKm(60, 20, 60, 21), 1e-4, "haversineKm(60, 20, 60, 21)");
  }

  @Test
  @Order(3)
  @DisplayName("New York (JFK) and Los Angeles (LAX) are about 3,974 km apart")
  @Misconception("the distance from JFK to LAX is off by more than 3 km")
  void fromNewYorkToLosAngeles() {
    assertEquals(
        3974.2,
        haversineKm.haversineKm(40.639751, -73.778925, 33.942536, -118.408075),
        3,
        "haversineKm(40.639751, -73.778925, 33.942536, -118.408075)");
  }

  @Test
  @Order(4)
  @DisplayName("a point is 0 km from itself")
  @Misconception("a point is not 0 km from itself")
  void aPointIsNowhereFromItself() {
    assertEquals(
        0.0,
        haversineKm.haversineKm(40.69, -74.17, 40.69, -74.17),
        1e-9,
        "haversineKm(40.69, -74.17, 40.69, -74.17)");
  }

  @Test
  @Order(5)
  @DisplayName("a latitude beyond the pole is refused")
  @Misconception("a latitude beyond the pole is accepted")
  void aLatitudeBeyondThePoleIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> haversineKm.haversineKm(91, 0, 0, 0),
        "haversineKm(91, 0, 0, 0)");
  }
}
