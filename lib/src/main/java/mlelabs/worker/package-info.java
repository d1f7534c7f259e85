/**
 * The other side of the trust boundary: the process that runs a learner's code, and the wire
 * between it and the grader.
 *
 * <p>Values cross by the types that a contract declares and by nothing else: the receiver knows
 * what it reads, no message names a class, and Java serialisation is never used. Records, arrays,
 * collections and tables are copied; iterators, functional interfaces and contract interfaces stay
 * where they are and are called across the wire, in both directions.
 *
 * <p>Start with {@link mlelabs.worker.Peer}, then {@link mlelabs.worker.Session}.
 */
@NullMarked
package mlelabs.worker;

import org.jspecify.annotations.NullMarked;
