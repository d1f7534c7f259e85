package mlelabs.exercise.lab01;

/**
 * The mean of a group, with its uncertainty.
 *
 * @param count values that are not missing
 * @param mean their arithmetic mean
 * @param standardError sample standard deviation (n−1) over √count; NaN below two values
 */
public record GroupMean(long count, double mean, double standardError) {}
