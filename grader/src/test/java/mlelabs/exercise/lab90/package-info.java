/** A lab of two small exercises, on which the tests of release and validate work. */
@NullMarked
package mlelabs.exercise.lab90;

import org.jspecify.annotations.NullMarked;
