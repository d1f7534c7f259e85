/** The hidden suites of lab 2, data quality. */
@NullMarked
package mlelabs.grader.suite.lab02;

import org.jspecify.annotations.NullMarked;
