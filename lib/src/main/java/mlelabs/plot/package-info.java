/**
 * Charts made with XChart, in a theme of the course's own, light and dark.
 *
 * <p>Start with {@link mlelabs.plot.Plot}: one line makes a chart. {@link mlelabs.plot.Picture}
 * turns any XChart chart into SVG or PNG.
 */
@NullMarked
package mlelabs.plot;

import org.jspecify.annotations.NullMarked;
