/** Submissions and results made up for tests. */
@NullMarked
package mlelabs.grader.sample;

import org.jspecify.annotations.NullMarked;
