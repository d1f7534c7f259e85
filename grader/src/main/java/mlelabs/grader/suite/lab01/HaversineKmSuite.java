package mlelabs.grader.suite.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab01.HaversineKmExamples;
import mlelabs.exercise.lab01.HaversineKmExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 1.5. */
public class HaversineKmSuite extends HaversineKmExamples {

  private static final double RADIUS = 6371.0088;

  /** Receives the method under test. */
  public HaversineKmSuite(HaversineKmExercise haversineKm) {
    super(haversineKm);
  }

  @Test
  @DisplayName("a quarter of the way round is πR/2, with R = 6371.0088 km")
  @Misconception("the radius is not 6371.0088 km")
  void theRadiusIsTheMeanRadius() {
    double quarter = Math.PI * RADIUS / 2;
    Expect.close(quarter, haversineKm.haversineKm(0, 0, 0, 90), 1e-9);
    Expect.close(quarter, haversineKm.haversineKm(0, 17, 90, 17), 1e-9);
    Expect.close(quarter, haversineKm.haversineKm(-90, 0, 0, 64), 1e-9);
  }

  @Test
  @DisplayName("points anywhere agree with the angle between their vectors")
  @Misconception("the distance between random points is wrong")
  void randomPointsAgreeWithTheAngleBetweenVectors() {
    Random random = new Random(20130103);
    for (int i = 0; i < 300; i++) {
      double[] p = point(random);
      double[] q = point(random);
      double expected = byVectors(p[0], p[1], q[0], q[1]);
      assertEquals(expected, haversineKm.haversineKm(p[0], p[1], q[0], q[1]), 1e-3);
    }
  }

  /** Statute miles as the timetables print them, times 1.609344. */
  @Test
  @DisplayName("routes out of New York have about their published length")
  @Misconception("routes between airports are not as long as published")
  void routesHaveTheirPublishedLength() {
    assertMiles(2586, 40.639751, -73.778925, 37.618972, -122.374889); // JFK to San Francisco
    assertMiles(1400, 40.692500, -74.168667, 29.984433, -95.341442); // Newark to Houston
    assertMiles(733, 40.777245, -73.872608, 41.978603, -87.904842); // LaGuardia to Chicago
    assertMiles(4963, 40.692500, -74.168667, 21.318681, -157.922428); // Newark to Honolulu
  }

  @Test
  @DisplayName("there and back are equally far")
  @Misconception("the way back has another length")
  void isSymmetric() {
    Random random = new Random(29);
    for (int i = 0; i < 50; i++) {
      double[] p = point(random);
      double[] q = point(random);
      double there = haversineKm.haversineKm(p[0], p[1], q[0], q[1]);
      Expect.close(there, haversineKm.haversineKm(q[0], q[1], p[0], p[1]), 1e-9);
    }
  }

  @Test
  @DisplayName("any point is exactly 0 km from itself")
  @Misconception("rounding takes some points away from themselves")
  void equalPointsAreZeroApart() {
    Random random = new Random(31);
    for (int i = 0; i < 100; i++) {
      double[] p = point(random);
      assertEquals(0.0, haversineKm.haversineKm(p[0], p[1], p[0], p[1]), 1e-9);
    }
  }

  @Test
  @DisplayName("antipodes are πR apart, never NaN")
  @Misconception("the distance to the other side of the Earth is not πR, or is NaN")
  void antipodesAreHalfTheWayRound() {
    Random random = new Random(37);
    double half = Math.PI * RADIUS;
    for (int i = 0; i < 200; i++) {
      double[] p = point(random);
      double longitude = p[1] > 0 ? p[1] - 180 : p[1] + 180;
      assertEquals(half, haversineKm.haversineKm(p[0], p[1], -p[0], longitude), 1e-3);
    }
    assertEquals(half, haversineKm.haversineKm(90, 0, -90, 0), 1e-3);
    assertEquals(half, haversineKm.haversineKm(0, 0, 0, 180), 1e-3);
  }

  @Test
  @DisplayName("the shorter way crosses the date line")
  @Misconception("a way across the date line goes round the other side")
  void theDateLineIsNoWall() {
    double degree = Math.PI * RADIUS / 180;
    Expect.close(degree, haversineKm.haversineKm(0, 179.5, 0, -179.5), 1e-9);
    Expect.close(degree, haversineKm.haversineKm(0, -179.75, 0, 179.25), 1e-9);
    assertEquals(0.0, haversineKm.haversineKm(45, 180, 45, -180), 1e-6);
  }

  @Test
  @DisplayName("at a pole all meridians meet")
  @Misconception("longitude matters at a pole")
  void longitudeIsNothingAtAPole() {
    assertEquals(0.0, haversineKm.haversineKm(90, 10, 90, -120), 1e-6);
    assertEquals(0.0, haversineKm.haversineKm(-90, 0, -90, 90), 1e-6);
  }

  @Test
  @DisplayName("steps of a metre keep their digits")
  @Misconception("short distances lose their digits, as the law of cosines does")
  void shortDistancesKeepTheirDigits() {
    double metre = 1.0 / 131072;
    double expected = Math.toRadians(metre) * RADIUS;
    Expect.close(expected, haversineKm.haversineKm(0, 0, 0, metre), 1e-6);
    Expect.close(expected, haversineKm.haversineKm(metre, 50, 0, 50), 1e-6);
    double atSixty = byVectors(60, 20, 60, 20 + metre);
    Expect.close(atSixty, haversineKm.haversineKm(60, 20, 60, 20 + metre), 1e-6);
  }

  @Test
  @DisplayName("points that almost coincide are not 0 km apart")
  @Misconception("points that almost coincide are taken to be one")
  void almostEqualPointsAreApart() {
    double step = 0x1p-24;
    double expected = Math.toRadians(step) * RADIUS;
    Expect.close(expected, haversineKm.haversineKm(0, 0, 0, step), 1e-4);
    Expect.close(expected, haversineKm.haversineKm(0, 0, step, 0), 1e-4);
  }

  @Test
  @DisplayName("a latitude outside ±90 is refused on either side, by its value")
  @Misconception("a latitude outside ±90 is accepted, or the message does not name it")
  void latitudesAreChecked() {
    Expect.refusal(() -> haversineKm.haversineKm(90.25, 0, 0, 0), "90.25");
    Expect.refusal(() -> haversineKm.haversineKm(-120.5, 0, 0, 0), "-120.5");
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, 91.75, 0), "91.75");
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, -90.25, 0), "-90.25");
    Expect.refusal(() -> haversineKm.haversineKm(Math.nextUp(90d), 0, 0, 0));
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, Double.NEGATIVE_INFINITY, 0));
    Expect.refusal(() -> haversineKm.haversineKm(Double.POSITIVE_INFINITY, 0, 0, 0));
  }

  @Test
  @DisplayName("a longitude outside ±180 is refused on either side, by its value")
  @Misconception("a longitude outside ±180 is accepted, or the message does not name it")
  void longitudesAreChecked() {
    Expect.refusal(() -> haversineKm.haversineKm(0, 180.25, 0, 0), "180.25");
    Expect.refusal(() -> haversineKm.haversineKm(0, -270.5, 0, 0), "-270.5");
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, 0, 359.75), "359.75");
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, 0, -180.25), "-180.25");
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, 0, Math.nextDown(-180d)));
    Expect.refusal(() -> haversineKm.haversineKm(0, Double.POSITIVE_INFINITY, 0, 0));
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, 0, Double.NEGATIVE_INFINITY));
  }

  @Test
  @DisplayName("a missing coordinate is refused")
  @Misconception("a coordinate that is NaN is accepted")
  void missingCoordinatesAreRefused() {
    double nan = Double.NaN;
    Expect.refusal(() -> haversineKm.haversineKm(nan, 0, 0, 0), "NaN");
    Expect.refusal(() -> haversineKm.haversineKm(0, nan, 0, 0), "NaN");
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, nan, 0), "NaN");
    Expect.refusal(() -> haversineKm.haversineKm(0, 0, 0, nan), "NaN");
  }

  @Test
  @DisplayName("poles and the date line themselves are allowed")
  @Misconception("±90 or ±180 itself is refused")
  void theLimitsAreAllowed() {
    double degree = Math.PI * RADIUS / 180;
    Expect.close(degree, haversineKm.haversineKm(90, 180, 89, 180), 1e-9);
    Expect.close(degree, haversineKm.haversineKm(-89, -180, -90, -180), 1e-9);
  }

  private void assertMiles(double miles, double lat1, double lon1, double lat2, double lon2) {
    Expect.close(miles * 1.609344, haversineKm.haversineKm(lat1, lon1, lat2, lon2), 0.005);
  }

  private static double[] point(Random random) {
    return new double[] {180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180};
  }

  /** R·atan2(|a × b|, a · b), exact also near 0 and π. */
  private static double byVectors(double lat1, double lon1, double lat2, double lon2) {
    double[] a = vector(lat1, lon1);
    double[] b = vector(lat2, lon2);
    double dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    return RADIUS * Math.atan2(Math.sqrt(x * x + y * y + z * z), dot);
  }

  private static double[] vector(double lat, double lon) {
    double phi = Math.toRadians(lat);
    double lambda = Math.toRadians(lon);
    return new double[] {
      Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)
    };
  }
}
