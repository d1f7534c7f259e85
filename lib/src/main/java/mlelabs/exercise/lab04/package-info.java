/**
 * Lab 4, the input pipeline: the contracts of its seven exercises, the types that they return, and
 * the visible examples of each.
 */
@NullMarked
package mlelabs.exercise.lab04;

import org.jspecify.annotations.NullMarked;
