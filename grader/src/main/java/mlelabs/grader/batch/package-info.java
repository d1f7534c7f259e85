/**
 * A class graded: submissions side by side, each result kept as soon as it is there.
 *
 * <p>Start with {@link mlelabs.grader.batch.Batch}.
 */
@NullMarked
package mlelabs.grader.batch;

import org.jspecify.annotations.NullMarked;
