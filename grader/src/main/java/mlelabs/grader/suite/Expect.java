package mlelabs.grader.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/** Assertions that the suites share. */
public final class Expect {

  private Expect() {}

  /**
   * Both are NaN, or they differ by at most {@code relative} times the expected magnitude. An
   * expected zero has to be met exactly.
   */
  public static void close(double expected, double actual, double relative) {
    boolean exactly = Double.isNaN(expected) || expected == 0;
    assertEquals(expected, actual, exactly ? Double.MIN_VALUE : Math.abs(expected) * relative);
  }

  /**
   * The call throws {@code IllegalArgumentException}, and the message holds every one of the
   * values.
   */
  public static void refusal(Executable call, String... values) {
    String message = String.valueOf(refused(call));
    for (String value : values) {
      assertTrue(message.contains(value), message + " must contain " + value);
    }
  }

  /**
   * The call throws {@code IllegalArgumentException}, and the message holds at least one of the
   * values: where several could be called the offending one.
   */
  public static void refusalNamingOneOf(Executable call, String... values) {
    String message = String.valueOf(refused(call));
    assertTrue(
        Arrays.stream(values).anyMatch(message::contains),
        message + " must contain one of " + Arrays.toString(values));
  }

  private static @Nullable String refused(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }
}
