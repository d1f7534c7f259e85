/**
 * The grader beside nbgrader, on the same class of submissions in one run: {@code mvn -Pbench
 * -Dbench=grading}.
 *
 * <p>Start with {@link mlelabs.grader.benchmark.GradingBenchmark}. The lab is a sample one, whose
 * contracts are in {@code mlelabs.exercise.lab98} and whose suites are in {@code
 * mlelabs.grader.suite.lab98}. Both graders are run as their users run them, as commands, and are
 * measured from outside. Nothing is asserted about time.
 */
@NullMarked
package mlelabs.grader.benchmark;

import org.jspecify.annotations.NullMarked;
