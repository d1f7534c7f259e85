/**
 * Hidden tests of lab 6. Exact arithmetic, other formulas and a network in plain Java are the
 * oracles.
 */
@NullMarked
package mlelabs.grader.suite.lab06;

import org.jspecify.annotations.NullMarked;
