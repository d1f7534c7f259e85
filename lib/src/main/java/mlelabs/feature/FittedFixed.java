package mlelabs.feature;

/**
 * A feature that has nothing to learn.
 *
 * @param feature a {@link Cyclical}, {@link Bucketized}, {@link Identity}, {@link HashBuckets} or
 *     {@link Cross}
 * @param usage how the training rows fell on it
 */
public record FittedFixed(Feature feature, Usage usage) implements FittedFeature {

  public FittedFixed {
    output(feature);
  }

  @Override
  public Output output() {
    return output(feature);
  }

  private static Output output(Feature feature) {
    if (feature instanceof Cyclical) {
      return new Output.Dense(2);
    }
    return new Output.Categorical(cells(feature));
  }

  static int cells(Feature feature) {
    if (feature instanceof Bucketized bucketized) {
      return bucketized.edges().size() + 2;
    }
    if (feature instanceof Identity identity) {
      return identity.ids() + 1;
    }
    if (feature instanceof HashBuckets hashed) {
      return hashed.buckets() + 1;
    }
    if (feature instanceof Cross cross) {
      return cross.buckets() + 1;
    }
    throw new IllegalArgumentException("a fixed feature must learn nothing, but was " + feature);
  }
}
