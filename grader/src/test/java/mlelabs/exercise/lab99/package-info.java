/** Contracts in the manner of later labs: callbacks, background threads, declared exceptions. */
@NullMarked
package mlelabs.exercise.lab99;

import org.jspecify.annotations.NullMarked;
