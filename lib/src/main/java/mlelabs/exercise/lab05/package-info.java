/**
 * Lab 5, TFRecord byte by byte: the contracts of its six exercises, the exception that a damaged
 * file is reported with, and the visible examples of each.
 */
@NullMarked
package mlelabs.exercise.lab05;

import org.jspecify.annotations.NullMarked;
