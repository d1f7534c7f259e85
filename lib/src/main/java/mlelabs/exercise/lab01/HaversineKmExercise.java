package mlelabs.exercise.lab01;

import mlelabs.exercise.Exercise;

/** Exercise 1.5: the distance between two points on the Earth. */
@FunctionalInterface
@Exercise(
    value = "1.5",
    forbidden = {"mlelabs.evaluate", "mlelabs.data"})
public interface HaversineKmExercise {

  /**
   * Great-circle distance by the haversine formula on a sphere of the mean radius R = 6371.0088 km.
   * Equal points are 0 apart, antipodes πR; never NaN.
   *
   * @param lat1 latitude of the first point in degrees, −90 to 90
   * @param lon1 longitude of the first point in degrees, −180 to 180
   * @param lat2 latitude of the second point
   * @param lon2 longitude of the second point
   * @return kilometres
   * @throws IllegalArgumentException if a latitude or longitude is outside its range or NaN; the
   *     message states the rule and the value
   */
  double haversineKm(double lat1, double lon1, double lat2, double lon2);
}
