@NullMarked
package mlelabs.exercise;

import org.jspecify.annotations.NullMarked;
