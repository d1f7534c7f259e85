/** Hidden suites of the lab on which graders are measured: six tests each. */
@NullMarked
package mlelabs.grader.suite.lab98;

import org.jspecify.annotations.NullMarked;
