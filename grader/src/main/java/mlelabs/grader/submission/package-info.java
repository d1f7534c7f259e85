/**
 * What was handed in: submissions found in folders, read, and assigned to their labs, and what
 * became of each.
 *
 * <p>Start with {@link mlelabs.grader.submission.Intake}.
 */
@NullMarked
package mlelabs.grader.submission;

import org.jspecify.annotations.NullMarked;
