/**
 * What can be learned of a column without keeping it: accumulators that take values one by one or a
 * column at a time, are merged with those of other rows, and are written as bytes, so that the same
 * analysis runs on one thread, on several, or on a cluster.
 *
 * <p>Start with {@link mlelabs.feature.analysis.Accumulator}. An accumulator says in its Javadoc
 * whether it is exact, or what its error is.
 */
@NullMarked
package mlelabs.feature.analysis;

import org.jspecify.annotations.NullMarked;
