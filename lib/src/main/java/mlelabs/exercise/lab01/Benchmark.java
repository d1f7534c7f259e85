package mlelabs.exercise.lab01;

/**
 * A forecast in one number: arrival delay ≈ alpha · departure delay.
 *
 * @param alpha the slope of the line through the origin
 * @param rmse root mean squared error over the rows used, in the unit of the delays
 * @param rows complete pairs used
 */
public record Benchmark(double alpha, double rmse, long rows) {}
