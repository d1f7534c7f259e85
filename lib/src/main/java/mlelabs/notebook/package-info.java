/**
 * What a learner touches in the notebook: {@link mlelabs.notebook.Notebook checks, hints, progress
 * and the scoreboard}; how values are shown ({@link mlelabs.notebook.View}); and the {@link
 * mlelabs.notebook.Kernel kernel} that runs the cells and explains what went wrong in the learner's
 * own lines.
 *
 * <p>Two doors lead in: {@link mlelabs.notebook.Kernel#main} starts JJava with our handling of
 * cells, and {@link mlelabs.notebook.KernelExtension}, which any JJava kernel loads, brings the
 * imports and the renderers. Start reading there.
 */
@NullMarked
package mlelabs.notebook;

import org.jspecify.annotations.NullMarked;
