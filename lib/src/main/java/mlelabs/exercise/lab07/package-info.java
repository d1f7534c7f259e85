/**
 * Lab 7, transform once and serve the same: the contracts of its six exercises, the types that they
 * exchange, and the visible examples of each.
 */
@NullMarked
package mlelabs.exercise.lab07;

import org.jspecify.annotations.NullMarked;
