package mlelabs.grader.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import mlelabs.exercise.Course;
import org.junit.jupiter.api.Test;

final class GradingPolicyTest {

  private static GradingPolicy read(String toml) throws Exception {
    return GradingPolicy.read(new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theManifestStatesThePolicyAndDeadlinesOfItsLabsOnly() {
    GradingPolicy policy = GradingPolicy.load();
    assertEquals(AttemptChoice.BEST, policy.attempts());
    assertEquals(Duration.ofHours(1), policy.late().grace());
    assertTrue(policy.due().keySet().stream().allMatch(id -> Course.load().lab(id).isPresent()));
  }

  @Test
  void aManifestThatSaysNothingMeansThatNothingIsLate() throws Exception {
    GradingPolicy policy = read("title = \"x\"");
    assertEquals(0, policy.daysLate("01", Instant.MAX));
    assertEquals(AttemptChoice.BEST, policy.attempts());
  }

  @Test
  void wrongEntriesAreRefusedWithRuleAndValue() {
    assertRefused("\"best\" or \"last\", but was \"first\"", "attempts = \"first\"");
    assertRefused("penalty_per_day must be from 0 to 1, but was 10", "penalty_per_day = 10");
    assertRefused("penalty_cap must be from 0 to 1, but was -1", "penalty_cap = -1");
    assertRefused("grace must not be negative, but was -5", "grace_minutes = -5");
    assertRefused("but was tomorrow", "[grading.due]\n\"01\" = \"tomorrow\"");
    assertRefused("not valid", "penalty = 3");
  }

  private static void assertRefused(String words, String toml) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> read("[grading]\n" + toml));
    assertTrue(String.valueOf(refused.getMessage()).contains(words), refused::toString);
  }
}
