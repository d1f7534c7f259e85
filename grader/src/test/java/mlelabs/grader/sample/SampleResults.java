package mlelabs.grader.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.grading.CellError;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.TestResult;

/** Results of Lab 1 as a grader might answer them. */
public final class SampleResults {

  private static final List<List<String>> BEHAVIOURS =
      List.of(
          List.of(
              "columns come in the order of the table",
              "statistics of a numeric column leave missing values out",
              "distinct does not count the missing value",
              "a long beyond the range of float keeps its digits"),
          List.of(
              "a value on an edge belongs to the bin that it opens",
              "the last bin is closed",
              "a missing value is in no bin",
              "a million values take no longer than a sort"),
          List.of(
              "a missing value leaves its pair out",
              "a constant side gives NaN",
              "unequal lengths are refused",
              "adding 1e9 changes nothing"),
          List.of(
              "a missing key is a group of its own",
              "a group without values is absent",
              "one value has no standard error"),
          List.of("equal points are at distance 0", "antipodes are half a circle apart"),
          List.of("quantiles are interpolated", "the argument is left unsorted"),
          List.of("alpha is the least-squares slope", "incomplete pairs are left out"));

  private static final List<List<String>> MISCONCEPTIONS =
      List.of(
          List.of(
              "the columns come in another order",
              "a missing value is counted as zero in the mean",
              "the missing value is counted as distinct",
              "a long is rounded through float"),
          List.of(
              "a value on an edge falls into the bin below",
              "the largest edge is left out",
              "a missing value is counted in the first bin",
              "each value is compared with every edge"),
          List.of(
              "a missing value is counted as zero",
              "a constant side gives 0 instead of NaN",
              "unequal lengths are cut to the shorter",
              "the one-pass formula loses all digits when the mean is large"),
          List.of(
              "a missing key is dropped",
              "a group without values has count 0 instead of being absent",
              "the standard error of one value is 0"),
          List.of("equal points are not at distance 0", "antipodes give NaN"),
          List.of("quantiles are taken without interpolation", "the argument is sorted in place"),
          List.of("alpha is a ratio of means", "missing values are counted as zero"));

  private static final CellError ERROR =
      new CellError(
          """
          // Exercise 1.5
          double haversineKm(double lat1, double lon1, double lat2, double lon2) {
            if (Math.abs(lat1) > 90 || Math.abs(lat2) > 90) {
              throw new IllegalArgumentException("latitude must be within ±90");
            }
            double dLat = Math.toRadians(lat2 - lat1);
            double dLon = Math.toRadians(lon2 - lon1);
            double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(dLon / 2), 2);
            doubel c = 2 * Math.asin(Math.sqrt(Math.min(1, a)));
            return 6371.0088 * c;
          }
          """,
          10,
          3,
          "cannot find symbol\n  symbol:   class doubel");

  private static final Lab LAB = Course.load().lab("01").orElseThrow();

  private SampleResults() {}

  /** Lab 1 of the manifest. */
  public static Lab lab() {
    return LAB;
  }

  /**
   * A result described by one letter for each exercise: {@code P} passed, digits how many tests
   * pass, {@code S} stub, {@code M} missing, {@code C} compile error, {@code T} timeout, {@code X}
   * crash, {@code F} forbidden, {@code R} passed by a method that names classes at run time.
   */
  public static LabResult of(String letters) {
    List<ExerciseResult> results = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      results.add(exercise(i, letters.charAt(i)));
    }
    return new LabResult(lab(), results, true);
  }

  private static ExerciseResult exercise(int index, char letter) {
    return switch (letter) {
      case 'P' -> tested(index, BEHAVIOURS.get(index).size());
      case 'R' ->
          tested(index, BEHAVIOURS.get(index).size())
              .withRunTimeNames(List.of("java.lang.Class.forName", "java.util.ServiceLoader"));
      case 'S' -> untested(index, Status.NOT_ATTEMPTED, "the method is still the stub");
      case 'M' -> untested(index, Status.MISSING, "the notebook declares no method of this name");
      case 'C' -> untested(index, Status.COMPILE_ERROR, "the method does not compile");
      case 'T' ->
          untested(index, Status.TIMEOUT, "the method was still in a loop at line 7 after 5 s");
      case 'X' -> untested(index, Status.CRASHED, "the method called System.exit");
      case 'F' -> untested(index, Status.FORBIDDEN, "the method may not call mlelabs.data");
      default -> tested(index, letter - '0');
    };
  }

  private static ExerciseResult untested(int index, Status status, String message) {
    Optional<CellError> error =
        status == Status.COMPILE_ERROR ? Optional.of(ERROR) : Optional.empty();
    int planned = BEHAVIOURS.get(index).size();
    return new ExerciseResult(at(index), 0, 0, planned, status, message, List.of(), error);
  }

  private static ExerciseResult tested(int index, int passed) {
    int planned = BEHAVIOURS.get(index).size();
    List<TestResult> tests = new ArrayList<>();
    for (int i = 0; i < planned; i++) {
      // The first tests of a suite are the ones that fail here.
      boolean holds = i >= planned - passed;
      String message = holds ? "" : MISCONCEPTIONS.get(index).get(i);
      tests.add(new TestResult("test" + i, BEHAVIOURS.get(index).get(i), holds, message));
    }
    double score = Math.round(at(index).points() * 100.0 * passed / planned) / 100.0;
    Status status =
        passed == planned ? Status.PASSED : passed == 0 ? Status.FAILED : Status.PARTIAL;
    String message = passed == planned ? "every behaviour holds" : MISCONCEPTIONS.get(index).get(0);
    return new ExerciseResult(
        at(index), score, passed, planned, status, message, tests, Optional.empty());
  }

  private static LabExercise at(int index) {
    return lab().exercises().get(index);
  }
}
