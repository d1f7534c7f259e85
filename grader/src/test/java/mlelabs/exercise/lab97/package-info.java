/** A lab on which attacks are tried: three exercises to attack, and two neighbours. */
@NullMarked
package mlelabs.exercise.lab97;

import org.jspecify.annotations.NullMarked;
