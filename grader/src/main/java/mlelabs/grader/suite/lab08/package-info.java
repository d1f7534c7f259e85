/**
 * Hidden tests of lab 8. Closed formulas, decimal arithmetic and plain definitions are the oracles.
 */
@NullMarked
package mlelabs.grader.suite.lab08;

import org.jspecify.annotations.NullMarked;
