/**
 * From authored notebooks to what learners get: the released notebooks, and the bundle.
 *
 * <p>Start with {@link mlelabs.grader.release.Release}.
 */
@NullMarked
package mlelabs.grader.release;

import org.jspecify.annotations.NullMarked;
