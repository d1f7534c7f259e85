/**
 * The hostile corpus: attacks on a grader, each shown to win against a plain one that runs hidden
 * tests in the learner's process, and to win nothing here.
 *
 * <p>An attack is a file below {@code src/test/resources/hostile}; {@link
 * mlelabs.grader.hostile.Attack} says how it is written. Start with {@link
 * mlelabs.grader.hostile.Siege}.
 */
@NullMarked
package mlelabs.grader.hostile;

import org.jspecify.annotations.NullMarked;
