/**
 * Splits that come out the same on every run and every machine, because they follow from a
 * fingerprint of the rows' keys.
 *
 * <p>Start with {@link mlelabs.data.split.DateSplit}.
 */
@NullMarked
package mlelabs.data.split;

import org.jspecify.annotations.NullMarked;
