@NullMarked
package mlelabs.grader.sandbox;

import org.jspecify.annotations.NullMarked;
