package mlelabs.grader.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import mlelabs.grader.jobs.JobArray.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class JobArrayTest {

  private static Map<String, String> kubernetes(int shards, int parallel) {
    return new JobArray("grade", shards)
        .kubernetes(new Cluster("course:1.0", "submissions", "grades", parallel, 2));
  }

  @Test
  void noPlaceOfATemplateIsLeftOpen() {
    for (Map<String, String> files :
        List.of(
            kubernetes(3, 9), new JobArray("a", 3).github(), new JobArray("a", 3).classroom())) {
      files.values().forEach(text -> assertFalse(text.matches("(?s).*@[A-Z]+@.*"), text));
    }
  }

  @Test
  void thereAreNoMorePodsAtOnceThanShards() {
    assertTrue(String.valueOf(kubernetes(3, 9).get("grade.yaml")).contains("parallelism: 3\n"));
    assertTrue(String.valueOf(kubernetes(9, 3).get("grade.yaml")).contains("parallelism: 3\n"));
  }

  @Test
  void theSameArrayIsTheSameText() {
    assertEquals(kubernetes(3, 9), kubernetes(3, 9));
  }

  @Test
  void whatIsNoNameOrNoNumberIsRefused() {
    refused("from 1 to 1000, but were 0", () -> new JobArray("grade", 0));
    refused("from 1 to 1000, but were 1001", () -> new JobArray("grade", 1001));
    refused("from 1 to 256, but were 257", () -> new JobArray("grade", 257).github());
    refused("but was a: b", () -> new JobArray("a: b", 1));
    refused("but was Grades", () -> new Cluster("course", "submissions", "Grades", 1, 1));
    refused("but was x\"\nprivileged", () -> new Cluster("x\"\nprivileged", "s", "g", 1, 1));
    refused("at least 1, but were 0 and 1", () -> new Cluster("course", "s", "g", 0, 1));
  }

  private static void refused(String words, Executable action) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, action);
    assertTrue(String.valueOf(refused.getMessage()).contains(words), refused::toString);
  }
}
