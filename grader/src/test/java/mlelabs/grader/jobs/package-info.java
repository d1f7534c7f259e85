/** Job arrays. */
@NullMarked
package mlelabs.grader.jobs;

import org.jspecify.annotations.NullMarked;
