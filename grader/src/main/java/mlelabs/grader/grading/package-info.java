/**
 * From a submission to its scores: what a grader is given, and what it answers.
 *
 * <p>Start with {@link mlelabs.grader.grading.SubmissionGrader}.
 */
@NullMarked
package mlelabs.grader.grading;

import org.jspecify.annotations.NullMarked;
