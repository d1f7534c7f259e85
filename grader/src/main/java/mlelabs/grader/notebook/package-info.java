/**
 * Notebook files: submissions as they come, and the course's own.
 *
 * <p>Start with {@link mlelabs.grader.notebook.Notebook}.
 */
@NullMarked
package mlelabs.grader.notebook;

import org.jspecify.annotations.NullMarked;
