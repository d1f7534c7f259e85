package mlelabs.exercise.lab08;

/**
 * Where a training stopped.
 *
 * @param stoppedAt the last epoch that was trained, counted from 0
 * @param best the epoch whose weights are kept
 */
public record Stop(int stoppedAt, int best) {}
