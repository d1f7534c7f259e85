/**
 * What an exercise is: the {@linkplain mlelabs.exercise.Course manifest} that orders the labs, the
 * {@linkplain mlelabs.exercise.Contract contract} a learner's method fulfils, and the {@linkplain
 * mlelabs.exercise.TestRun run} of JUnit tests against one method. The contracts of each lab are in
 * a package of their own, {@code lab01} onwards, beside their visible examples.
 *
 * <p>Start with {@link mlelabs.exercise.Exercise}.
 */
@NullMarked
package mlelabs.exercise;

import org.jspecify.annotations.NullMarked;
