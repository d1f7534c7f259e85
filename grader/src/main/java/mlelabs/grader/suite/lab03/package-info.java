/** The hidden suites of lab 3, repeatable splits. */
@NullMarked
package mlelabs.grader.suite.lab03;

import org.jspecify.annotations.NullMarked;
