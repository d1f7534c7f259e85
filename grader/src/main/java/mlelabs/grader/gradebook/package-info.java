/**
 * What was scored, when and by which version of the course, for good.
 *
 * <p>Start with {@link mlelabs.grader.gradebook.Gradebook}.
 */
@NullMarked
package mlelabs.grader.gradebook;

import org.jspecify.annotations.NullMarked;
