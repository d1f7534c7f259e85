package mlelabs.feature;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The bucket of a number between given edges: how many edges are at most the number, so that an
 * edge belongs to the bucket above it. Categorical, with one cell more than there are edges, and
 * one more, the last, for what is missing. Nothing is learned.
 *
 * @param name of the feature
 * @param column numeric
 * @param edges finite, strictly increasing
 */
public record Bucketized(String name, String column, List<Double> edges)
    implements Feature, Cross.Part {

  public Bucketized {
    Names.require(name, column);
    edges = Names.increasing(edges);
  }

  /** A column between these edges. */
  public static Bucketized of(String column, double... edges) {
    return new Bucketized(column, column, DoubleStream.of(edges).boxed().toList());
  }

  /** The same under another name. */
  public Bucketized named(String newName) {
    return new Bucketized(newName, column, edges);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }
}
