/**
 * The stages of an input pipeline and what runs them.
 *
 * <p>A {@link mlelabs.data.pipeline.Stage} says what is to be done to the elements of the stage
 * before it and never changes; a {@link mlelabs.data.pipeline.Cursor} does it, once through, for
 * one {@link mlelabs.data.pipeline.Run}. Readers start with {@code mlelabs.data.Dataset}, which
 * puts stages together; whoever adds a source starts with {@code Cursor}.
 */
@NullMarked
package mlelabs.data.pipeline;

import org.jspecify.annotations.NullMarked;
