/**
 * The hidden suites, a package a lab. Each suite extends the visible examples of its exercise and
 * goes on where they stop: edges, random inputs against an independent oracle, properties, bad
 * input, size. A test's {@link mlelabs.exercise.Misconception} is all that a learner hears of its
 * failure; its assertion messages stay here.
 *
 * <p>Beside the suites stand the {@linkplain mlelabs.grader.suite.WrongAnswer wrong answers} that
 * prove them: each is caught by the test it names.
 */
@NullMarked
package mlelabs.grader.suite;

import org.jspecify.annotations.NullMarked;
