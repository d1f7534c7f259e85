package mlelabs.data.split;

/**
 * A part of a split in numbers.
 *
 * @param part which
 * @param rows in it
 * @param share of all rows
 * @param keys different keys by which the errors are clustered, such as days
 * @param labelled rows whose label is not missing
 * @param labelMean mean of the label over these; NaN without one
 * @param standardError of that mean, were every row evidence of its own: standard deviation (n − 1)
 *     over √n; NaN below 2 values
 * @param clusteredError of that mean when rows of one key are not evidence of their own: {@code
 *     √(C/(C−1) · Σ (Σ deviations of a key's rows)²) / n} over C keys (Liang and Zeger 1986); NaN
 *     below 2 keys
 * @param repeatedRows rows that are identical, in every column, to one of train; 0 for train itself
 */
public record PartSummary(
    Part part,
    long rows,
    double share,
    long keys,
    long labelled,
    double labelMean,
    double standardError,
    double clusteredError,
    long repeatedRows) {}
