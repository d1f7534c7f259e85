/**
 * Answers that resemble each other more than chance would have it.
 *
 * <p>Start with {@link mlelabs.grader.similarity.Similarity}.
 */
@NullMarked
package mlelabs.grader.similarity;

import org.jspecify.annotations.NullMarked;
