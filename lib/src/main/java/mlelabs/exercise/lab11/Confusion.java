package mlelabs.exercise.lab11;

/**
 * How often a decision was right and wrong.
 *
 * @param tp positives that were called positive
 * @param fp negatives that were called positive
 * @param fn positives that were called negative
 * @param tn negatives that were called negative
 */
public record Confusion(long tp, long fp, long fn, long tn) {}
