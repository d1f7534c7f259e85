package mlelabs.exercise.lab04;

/**
 * What bounds a training step.
 *
 * @param stepMs milliseconds from one step to the next
 * @param stage what to make faster first: {@code "read"}, {@code "map"} or {@code "train"}
 */
public record Bottleneck(double stepMs, String stage) {}
