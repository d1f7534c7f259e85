/**
 * Columns made fit for a model: what a transform has to know is learned from the training rows
 * alone, kept as JSON, and applied to any rows.
 *
 * <p>Start with {@link mlelabs.feature.preparation.Preparation}.
 */
@NullMarked
package mlelabs.feature.preparation;

import org.jspecify.annotations.NullMarked;
