/**
 * Lab 3, repeatable splits: the contracts of its seven exercises, the parts that they split into,
 * and the visible examples of each.
 */
@NullMarked
package mlelabs.exercise.lab03;

import org.jspecify.annotations.NullMarked;
