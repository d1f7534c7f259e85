/** The hidden suites of lab 1, explore, then set the benchmark. */
@NullMarked
package mlelabs.grader.suite.lab01;

import org.jspecify.annotations.NullMarked;
