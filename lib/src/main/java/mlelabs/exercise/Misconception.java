package mlelabs.exercise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a failure of this test says about the learner's method, such as "a missing value is counted
 * as zero". It names the behaviour and gives no expected value away: for a hidden test it is all
 * that the learner hears.
 *
 * <p>The test's display name says the same from the other side, as the behaviour that holds when
 * the test passes: "a missing value leaves its pair out".
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Misconception {

  /** The sentence, in lower case and without a full stop. */
  String value();
}
