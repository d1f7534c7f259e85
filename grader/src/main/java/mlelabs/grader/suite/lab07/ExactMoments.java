package mlelabs.grader.suite.lab07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;
import mlelabs.exercise.lab07.Moments;

/** Moments in decimal arithmetic of 60 digits, by their definition. */
final class ExactMoments {

  private static final MathContext DIGITS = new MathContext(60);

  private ExactMoments() {}

  static Moments of(double... values) {
    if (values.length == 0) {
      return new Moments(0, 0, 0);
    }
    BigDecimal count = BigDecimal.valueOf(values.length);
    BigDecimal mean =
        DoubleStream.of(values)
            .mapToObj(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(count, DIGITS);
    BigDecimal m2 =
        DoubleStream.of(values)
            .mapToObj(v -> new BigDecimal(v).subtract(mean).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Moments(values.length, mean.doubleValue(), m2.doubleValue());
  }

  static void assertClose(Moments expected, Moments actual) {
    assertEquals(expected.count(), actual.count());
    assertWithin(1e-12, expected.mean(), actual.mean());
    assertWithin(1e-9, expected.m2(), actual.m2());
  }

  private static void assertWithin(double relative, double expected, double actual) {
    assertEquals(expected, actual, Math.max(Double.MIN_VALUE, relative * Math.abs(expected)));
  }
}
