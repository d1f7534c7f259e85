/**
 * The {@code course} command: one class a subcommand.
 *
 * <p>Start with {@link mlelabs.grader.command.Course}.
 */
@NullMarked
package mlelabs.grader.command;

import org.jspecify.annotations.NullMarked;
