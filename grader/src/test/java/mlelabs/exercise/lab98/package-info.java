/** A lab with ten exercises on which graders are measured. */
@NullMarked
package mlelabs.exercise.lab98;

import org.jspecify.annotations.NullMarked;
