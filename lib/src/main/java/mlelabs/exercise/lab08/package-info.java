/**
 * Lab 8, learning rate and regularization: the contracts of its seven exercises, the types that
 * they exchange, and the visible examples of each.
 */
@NullMarked
package mlelabs.exercise.lab08;

import org.jspecify.annotations.NullMarked;
