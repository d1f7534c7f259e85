/**
 * The trust boundary seen from the trusted side: worker processes confined by bubblewrap, their
 * limits, and a pool that starts them ahead of need.
 *
 * <p>Start with {@link mlelabs.grader.sandbox.WorkerPool}.
 */
@NullMarked
package mlelabs.grader.sandbox;

import org.jspecify.annotations.NullMarked;
