/**
 * Models of the inputs that {@code mlelabs.feature} makes: linear, deep, and wide and deep;
 * trained, kept together with their transform, and asked for a forecast of one raw row.
 *
 * <p>Start with {@link mlelabs.model.Network}, which says what a model is made of.
 */
@NullMarked
package mlelabs.model;

import org.jspecify.annotations.NullMarked;
