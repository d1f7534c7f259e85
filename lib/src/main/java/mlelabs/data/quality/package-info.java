/**
 * Is a table fit to learn from? Clocks and time zones read strictly, rules that a table must keep,
 * and a join that cannot multiply rows.
 *
 * <p>Start with {@link mlelabs.data.quality.Audit}.
 */
@NullMarked
package mlelabs.data.quality;

import org.jspecify.annotations.NullMarked;
