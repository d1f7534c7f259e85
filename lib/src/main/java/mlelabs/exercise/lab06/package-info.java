/**
 * Lab 6, crosses and embeddings: the contracts of its seven exercises, and the visible examples of
 * each.
 */
@NullMarked
package mlelabs.exercise.lab06;

import org.jspecify.annotations.NullMarked;
