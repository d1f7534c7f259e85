@NullMarked
package mlelabs.exercise.lab03;

import org.jspecify.annotations.NullMarked;
