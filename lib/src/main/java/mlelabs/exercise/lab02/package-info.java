/**
 * Lab 2, data quality: the contracts of its seven exercises, what they return, and the visible
 * examples of each.
 */
@NullMarked
package mlelabs.exercise.lab02;

import org.jspecify.annotations.NullMarked;
