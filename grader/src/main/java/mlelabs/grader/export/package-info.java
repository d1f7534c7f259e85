/**
 * Scores in the formats of other systems: Canvas, Moodle, Gradescope, nbgrader.
 *
 * <p>Start with {@link mlelabs.grader.export.Format}.
 */
@NullMarked
package mlelabs.grader.export;

import org.jspecify.annotations.NullMarked;
