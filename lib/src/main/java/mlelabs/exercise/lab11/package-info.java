/**
 * Lab 11, rare events: the contracts of its eight exercises, the type that they exchange, and the
 * visible examples of each.
 */
@NullMarked
package mlelabs.exercise.lab11;

import org.jspecify.annotations.NullMarked;
