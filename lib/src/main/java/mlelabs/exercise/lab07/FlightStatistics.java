package mlelabs.exercise.lab07;

import java.util.List;

/**
 * What a {@link FlightTransform} has to know, and nothing else: the content of its JSON, field by
 * field. Jackson's {@code ObjectMapper} writes and reads it as it is. Whether it may be used is for
 * the reader to check: nothing is checked here.
 *
 * @param version of the format
 * @param mean of the training distances, in miles
 * @param std their standard deviation (n − 1), in miles
 * @param hourEdges where the buckets of the hour begin
 * @param minuteEdges where the buckets of the minute begin
 * @param carriers the vocabulary of the airlines, most frequent first
 * @param destinations that of the destinations
 */
public record FlightStatistics(
    int version,
    double mean,
    double std,
    double[] hourEdges,
    double[] minuteEdges,
    List<String> carriers,
    List<String> destinations) {}
