package mlelabs.feature;

import java.util.List;

/**
 * A whole number that is an id already, such as a month: itself if it is from 0 to below {@code
 * ids}. Categorical, with a last cell for what is missing or no such number. Nothing is learned.
 *
 * @param name of the feature
 * @param column numeric
 * @param ids at least 1
 */
public record Identity(String name, String column, int ids) implements Feature, Cross.Part {

  public Identity {
    Names.require(name, column);
    Names.atLeast(1, "the number of ids", ids);
  }

  /** A column of ids below {@code ids}. */
  public static Identity of(String column, int ids) {
    return new Identity(column, column, ids);
  }

  /** The same under another name. */
  public Identity named(String newName) {
    return new Identity(newName, column, ids);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }
}
