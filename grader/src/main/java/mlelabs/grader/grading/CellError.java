package mlelabs.grader.grading;

/**
 * Where a cell does not compile, or where its code was when it was stopped.
 *
 * @param source the whole cell as the learner wrote it
 * @param line line in the cell, from 1
 * @param column column in the line, from 1
 * @param message the compiler's, or why it was stopped
 */
public record CellError(String source, int line, int column, String message) {}
