/**
 * The course's data: the flights that left New York's three airports in 2013, with planes,
 * airports, airlines and hourly weather, each as a typed Tablesaw table.
 *
 * <p>Start with {@link mlelabs.data.Flights}. Columns, units and known quirks are described in
 * {@code data/README.md}.
 */
@NullMarked
package mlelabs.data;

import org.jspecify.annotations.NullMarked;
