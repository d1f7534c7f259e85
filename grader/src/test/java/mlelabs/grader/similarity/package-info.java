/** Which answers are found alike. */
@NullMarked
package mlelabs.grader.similarity;

import org.jspecify.annotations.NullMarked;
