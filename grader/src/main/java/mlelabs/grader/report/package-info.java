/**
 * What a graded class leaves behind: tables, Gradescope's results, a page for every learner and one
 * for the class.
 *
 * <p>Start with {@link mlelabs.grader.report.ReportFolder}.
 */
@NullMarked
package mlelabs.grader.report;

import org.jspecify.annotations.NullMarked;
