/** Hidden tests of lab 7. Decimal arithmetic and plain definitions are the oracles. */
@NullMarked
package mlelabs.grader.suite.lab07;

import org.jspecify.annotations.NullMarked;
