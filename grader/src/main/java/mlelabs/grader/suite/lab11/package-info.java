/**
 * Hidden tests of lab 11. Pairs counted one by one, and sums over plain definitions, are the
 * oracles.
 */
@NullMarked
package mlelabs.grader.suite.lab11;

import org.jspecify.annotations.NullMarked;
