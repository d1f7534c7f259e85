/**
 * A class of pretend learners, to see what grading does before there are real ones.
 *
 * <p>Start with {@link mlelabs.grader.example.ExampleClass}.
 */
@NullMarked
package mlelabs.grader.example;

import org.jspecify.annotations.NullMarked;
