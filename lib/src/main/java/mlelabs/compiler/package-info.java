/**
 * Compiling a learner's notebook apart from running it: a warm process, confined like a worker,
 * turns the declarations of the cells into class files and never runs one of them. A worker without
 * a compiler then loads these in a fraction of the time that compiling takes, and again after a
 * crash.
 *
 * <p>Start with {@link mlelabs.compiler.Compilation}.
 */
@NullMarked
package mlelabs.compiler;

import org.jspecify.annotations.NullMarked;
