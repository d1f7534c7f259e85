/**
 * What was scored, when, by whom and why, for good; which attempt counts, and what lateness costs.
 *
 * <p>Start with {@link mlelabs.grader.gradebook.Gradebook}.
 */
@NullMarked
package mlelabs.grader.gradebook;

import org.jspecify.annotations.NullMarked;
