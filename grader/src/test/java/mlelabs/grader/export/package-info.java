/** Scores as other systems read them. */
@NullMarked
package mlelabs.grader.export;

import org.jspecify.annotations.NullMarked;
