/**
 * Splits that come out the same on every run and every machine, because they follow from the rows'
 * keys.
 *
 * <p>A {@link mlelabs.data.split.SplitRule} says what must stay together: {@link
 * mlelabs.data.split.KeySplit} what has the same key, {@link mlelabs.data.split.GroupSplit} what is
 * linked by any of several keys, {@link mlelabs.data.split.TimeSplit} what comes before a day.
 * Applied to a table it gives a {@link mlelabs.data.split.PartedTable}, of which a {@link
 * mlelabs.data.split.SplitReport} says whether it can be trusted. {@link
 * mlelabs.data.split.DateSplit} is the split of the course, in one call.
 */
@NullMarked
package mlelabs.data.split;

import org.jspecify.annotations.NullMarked;
