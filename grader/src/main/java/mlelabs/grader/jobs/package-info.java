/**
 * Grading on the engines that others run: job arrays for Kubernetes and GitHub, an autograder for
 * Gradescope.
 *
 * <p>Start with {@link mlelabs.grader.jobs.JobArray}.
 */
@NullMarked
package mlelabs.grader.jobs;

import org.jspecify.annotations.NullMarked;
