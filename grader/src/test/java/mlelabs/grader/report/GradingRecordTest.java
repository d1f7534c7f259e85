package mlelabs.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.sandbox.Limits;
import org.junit.jupiter.api.Test;

final class GradingRecordTest {

  private static final Lab LAB =
      new Lab(
          "90",
          "sample",
          "Sample",
          1,
          List.of(exercise("90.1", "twice"), exercise("90.2", "shout")));

  private static LabExercise exercise(String id, String method) {
    return new LabExercise(id, method, method, 1, List.of("Think."));
  }

  private static GradingRecord record(Limits limits) {
    return GradingRecord.of("0123456789ab", LAB, limits);
  }

  @Test
  void itNamesTheVersionsThatGraded() {
    Map<String, String> versions = record(Limits.STANDARD).versions();
    assertEquals("0123456789ab", versions.get("course"));
    assertEquals(System.getProperty("java.runtime.version"), versions.get("java"));
    assertTrue(versions.getOrDefault("junit", "").startsWith("5."), versions::toString);
  }

  @Test
  void everyExerciseHasTheHashOfItsSuite() {
    Map<String, String> suites = record(Limits.STANDARD).suites();
    assertEquals(List.of("90.1", "90.2"), List.copyOf(suites.keySet()));
    suites.values().forEach(hash -> assertTrue(hash.matches("[0-9a-f]{12}"), hash));
    assertNotEquals(suites.get("90.1"), suites.get("90.2"));
    assertEquals(suites, record(Limits.STANDARD).suites());
  }

  @Test
  void otherLimitsAreAnotherRecord() {
    assertEquals("PT10S", record(Limits.STANDARD).limits().get("call"));
    assertNotEquals(
        record(Limits.STANDARD), record(Limits.STANDARD.withCall(Duration.ofSeconds(11))));
  }
}
