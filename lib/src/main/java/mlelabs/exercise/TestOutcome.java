package mlelabs.exercise;

import java.util.Optional;

/**
 * What became of one planned test.
 *
 * @param test the name of the test method
 * @param behaviour the display name: what holds when it passes
 * @param misconception what a failure says about the method, where the test states it
 * @param passed false too for a test that was skipped or did not report
 * @param failure what it threw
 */
public record TestOutcome(
    String test,
    String behaviour,
    Optional<String> misconception,
    boolean passed,
    Optional<Throwable> failure) {}
