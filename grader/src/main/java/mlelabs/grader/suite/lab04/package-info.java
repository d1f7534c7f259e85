/**
 * The hidden suites of lab 4, the input pipeline.
 *
 * <p>What a learner's threads do is made visible by {@link
 * mlelabs.grader.suite.lab04.RecordedSource} and {@link
 * mlelabs.grader.suite.lab04.RecordedFunction}, which are on the grader's side: they count, hold a
 * call until the test lets it go, and fail where they are told. A right answer never depends on how
 * fast a machine is: that something happens is awaited for {@link
 * mlelabs.grader.suite.lab04.Patience} seconds, and that something does not happen for a fraction
 * of one.
 */
@NullMarked
package mlelabs.grader.suite.lab04;

import org.jspecify.annotations.NullMarked;
