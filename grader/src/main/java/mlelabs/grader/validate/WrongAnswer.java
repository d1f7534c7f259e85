package mlelabs.grader.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mlelabs.exercise.LabExercise;

/**
 * A plausible wrong answer that is kept because a test must catch it.
 *
 * @param exercise what it answers
 * @param name its file's
 * @param test the test that names its mistake, from the first line: {@code // caught by: testName}
 * @param source the declarations that replace the reference's method
 */
record WrongAnswer(LabExercise exercise, String name, String test, String source) {

  private static final Pattern FIRST_LINE = Pattern.compile("// caught by: (\\w+)\\s*\\R(?s)(.*)");

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if the first line does not name the test
   */
  static WrongAnswer of(LabExercise exercise, String name, String text) {
    Matcher matcher = FIRST_LINE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          exercise.id() + " " + name + ": the first line must be // caught by: testName");
    }
    return new WrongAnswer(exercise, name, matcher.group(1), matcher.group(2));
  }

  @Override
  public String toString() {
    return exercise.id() + " " + name;
  }
}
