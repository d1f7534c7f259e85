package mlelabs.feature;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which values come together: the bucket of the fingerprint of several values, each prefixed by its
 * length in UTF-8 and ":", so that ("ab", "c") and ("a", "bc") differ. A part is a column's text or
 * the bucket of another feature that learns nothing, so that one pass over the rows tells how full
 * each cell is; to cross learned buckets, give the edges of a {@link FittedQuantileBuckets} to a
 * {@link Bucketized}. Categorical, with a last cell for rows of which a part is missing.
 *
 * @param name of the feature
 * @param buckets at least 1
 * @param parts at least 2
 */
public record Cross(String name, int buckets, List<Part> parts) implements Feature {

  /** What is crossed: a column, or a feature that needs no training rows to give its cell. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Column.class, name = "column"),
    @JsonSubTypes.Type(value = Bucketized.class, name = "bucketized"),
    @JsonSubTypes.Type(value = Identity.class, name = "identity"),
    @JsonSubTypes.Type(value = HashBuckets.class, name = "hash buckets")
  })
  public sealed interface Part permits Column, Bucketized, Identity, HashBuckets {

    /** What the cross is named after. */
    String name();
  }

  /**
   * A column, as {@link mlelabs.feature.analysis.CategoryText}.
   *
   * @param name the column's
   */
  public record Column(String name) implements Part {

    public Column {
      Names.require(name);
    }
  }

  public Cross {
    Names.require(name);
    Names.atLeast(1, "the number of buckets", buckets);
    parts = List.copyOf(parts);
    Names.atLeast(2, "the number of crossed parts", parts.size());
  }

  /** Columns, named {@code a_x_b}. */
  public static Cross of(int buckets, String... columns) {
    return of(buckets, Stream.of(columns).map(Column::new).toArray(Part[]::new));
  }

  /** Columns and buckets, named {@code a_x_b}. */
  public static Cross of(int buckets, Part... parts) {
    String name = Stream.of(parts).map(Part::name).collect(Collectors.joining("_x_"));
    return new Cross(name, buckets, List.of(parts));
  }

  /** The same under another name. */
  public Cross named(String newName) {
    return new Cross(newName, buckets, parts);
  }

  @Override
  public List<String> columns() {
    return parts.stream()
        .flatMap(
            part ->
                part instanceof Feature feature
                    ? feature.columns().stream()
                    : Stream.of(part.name()))
        .distinct()
        .toList();
  }
}
