package mlelabs.feature.beam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mlelabs.data.columnar.ColumnType;
import mlelabs.data.columnar.Schema;
import mlelabs.feature.Bucketized;
import mlelabs.feature.Cross;
import mlelabs.feature.Cyclical;
import mlelabs.feature.Feature;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.Identity;
import mlelabs.feature.Numeric;
import mlelabs.feature.QuantileBuckets;

/**
 * The types in which columns are read where nobody names them: what a feature takes as a number is
 * a DOUBLE, what is only ever a category or words is TEXT; a column that merely goes along is a
 * DOUBLE.
 */
final class ColumnTypes {

  private ColumnTypes() {}

  /**
   * The columns of a spec, then those kept.
   *
   * @param named types by column, which come before all else
   * @throws IllegalArgumentException if a type is named for another column
   */
  static Schema of(FeatureSpec spec, List<String> kept, Map<String, ColumnType> named) {
    Map<String, ColumnType> types = new LinkedHashMap<>();
    spec.columns().forEach(column -> types.put(column, ColumnType.TEXT));
    spec.features().forEach(feature -> addNumbers(feature, types));
    kept.forEach(column -> types.putIfAbsent(column, ColumnType.DOUBLE));
    Set<String> unknown = new TreeSet<>(named.keySet());
    unknown.removeAll(types.keySet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "a type must be of one of the columns %s, but was of %s"
              .formatted(types.keySet(), unknown));
    }
    types.putAll(named);
    Schema schema = Schema.empty();
    for (Map.Entry<String, ColumnType> column : types.entrySet()) {
      schema = schema.with(column.getValue(), column.getKey());
    }
    return schema;
  }

  private static void addNumbers(Object part, Map<String, ColumnType> types) {
    if (part instanceof Cross cross) {
      cross.parts().forEach(each -> addNumbers(each, types));
    } else if (part instanceof Numeric
        || part instanceof Bucketized
        || part instanceof QuantileBuckets
        || part instanceof Identity
        || part instanceof Cyclical) {
      types.put(((Feature) part).columns().get(0), ColumnType.DOUBLE);
    }
  }

  /**
   * Types as a person writes them, {@code day:int}.
   *
   * @throws IllegalArgumentException if one is written otherwise
   */
  static Map<String, ColumnType> parse(List<String> texts) {
    Map<String, ColumnType> types = new LinkedHashMap<>();
    for (String text : texts) {
      int colon = text.lastIndexOf(':');
      types.put(text.substring(0, Math.max(0, colon)), type(text, text.substring(colon + 1)));
    }
    return types;
  }

  private static ColumnType type(String text, String name) {
    for (ColumnType type : ColumnType.values()) {
      if (type.name().equals(name.toUpperCase(Locale.ROOT)) && text.length() > name.length() + 1) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "a column's type must be written NAME:TYPE with a type of %s, but was %s"
            .formatted(List.of(ColumnType.values()), text));
  }
}
