package mlelabs.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final String LAB =
      """
      title = "A course"
      [[labs]]
      id = "07"
      slug = "once"
      title = "Once"
      minutes = 60
      [[labs.exercises]]
      id = "%s"
      title = "Merge"
      method = "merge"
      points = %d
      hints = ["Pairwise."]
      """;

  private static Course read(String toml) throws Exception {
    return Course.read(new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLabIsFoundByEachOfItsNames() throws Exception {
    Course course = read(LAB.formatted("7.1", 20));
    for (String name : new String[] {"07", "7", "07-once", "07-once.ipynb"}) {
      assertEquals("Once", course.lab(name).orElseThrow().title(), name);
    }
    assertTrue(course.lab("8").isEmpty());
    assertEquals(20, course.labOf("7.1").orElseThrow().points());
  }

  @Test
  void wrongEntriesAreRefusedWithRuleAndValue() {
    assertRefused("points of exercise 7.1 must be at least 1, but were 0", LAB.formatted("7.1", 0));
    assertRefused("lab 07 must not list exercise 8.1", LAB.formatted("8.1", 5));
    assertRefused("but was \"x\"", LAB.formatted("x", 5));
    assertRefused("course.toml is not valid", "title = ");
    assertRefused("course.toml is not valid", LAB.formatted("7.1", 5) + "weight = 3\n");
  }

  private static void assertRefused(String message, String toml) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> read(toml));
    assertTrue(String.valueOf(refused.getMessage()).contains(message), refused::toString);
  }

  @Test
  void everyExerciseOfTheCourseHasItsContractAndExamples() {
    for (Lab lab : Course.load().labs()) {
      assertEquals(100, lab.points(), lab.title());
      assertEquals(
          Contract.declaredIn(lab),
          lab.exercises().stream().map(e -> Contract.of(lab, e)).toList());
      Contract.declaredIn(lab).forEach(Contract::examples);
    }
  }
}
