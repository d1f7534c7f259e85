/**
 * Proofs that what learners read, what the reference does and what the tests demand agree.
 *
 * <p>Start with {@link mlelabs.grader.validate.Validation}.
 */
@NullMarked
package mlelabs.grader.validate;

import org.jspecify.annotations.NullMarked;
