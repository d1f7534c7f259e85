/**
 * Lab 1, explore, then set the benchmark: the contracts of its seven exercises, the records they
 * return, and the visible examples of each.
 */
@NullMarked
package mlelabs.exercise.lab01;

import org.jspecify.annotations.NullMarked;
