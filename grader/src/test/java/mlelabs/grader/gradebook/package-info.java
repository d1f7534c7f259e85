/** The gradebook, on both databases. */
@NullMarked
package mlelabs.grader.gradebook;

import org.jspecify.annotations.NullMarked;
