package mlelabs.feature;

import java.util.List;

/**
 * Buckets with learned edges.
 *
 * @param feature what was fitted
 * @param edges strictly increasing
 * @param rankError by how much an edge's rank may be missed; 0 if exact
 * @param usage how the training rows fell on it
 */
public record FittedQuantileBuckets(
    QuantileBuckets feature, List<Double> edges, double rankError, Usage usage)
    implements FittedFeature {

  public FittedQuantileBuckets {
    edges = Names.increasing(edges);
  }

  @Override
  public Output output() {
    return new Output.Categorical(edges.size() + 2);
  }
}
