/** Hidden suites of a sample lab, written as suites often are: each test has a weakness. */
@NullMarked
package mlelabs.grader.suite.lab97;

import org.jspecify.annotations.NullMarked;
