package mlelabs.exercise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a functional interface as the contract of an exercise.
 *
 * <p>The interface is named after the learner's method with the suffix {@code Exercise}; its one
 * method has the learner's name and types, and its Javadoc is the specification. Beside {@code
 * PearsonExercise} stand its visible examples, {@code PearsonExamples}; the grader has the hidden
 * ones, {@code PearsonSuite}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exercise {

  /** The exercise's id in the manifest, such as {@code "1.3"}. */
  String value();

  /**
   * Packages and classes that an answer may not use, as binary name prefixes ({@code
   * "mlelabs.evaluate"} covers the package and everything below it).
   */
  String[] forbidden() default {};
}
