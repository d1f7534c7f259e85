package mlelabs.feature.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * Replaces a column by one for each category, {@code NAME=CATEGORY}, and at last {@code NAME
 * (unknown)}: 1 in the one that is meant, 0 in the others.
 *
 * @param column text, or whole numbers that are codes (INTEGER)
 * @param categories those of the training rows, sorted, each once
 */
public record FittedOneHot(String column, List<String> categories) implements FittedTransform {

  public FittedOneHot {
    categories = List.copyOf(categories);
    if (!categories.equals(List.copyOf(new TreeSet<>(categories)))) {
      throw new IllegalArgumentException(
          "categories must be sorted and each there once, but were " + categories);
    }
  }

  /** The names of the columns that take the place of the one. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    categories.forEach(category -> names.add(column + "=" + category));
    names.add(column + " (unknown)");
    return names;
  }

  @Override
  public Table apply(Table rows) {
    Map<String, Integer> index = new HashMap<>();
    categories.forEach(category -> index.put(category, index.size()));
    double[][] columns = new double[categories.size() + 1][rows.rowCount()];
    String[] values = Columns.categories(rows, column).toArray(String[]::new);
    for (int row = 0; row < values.length; row++) {
      columns[index.getOrDefault(values[row], categories.size())][row] = 1;
    }
    List<String> names = names();
    DoubleColumn[] encoded = new DoubleColumn[columns.length];
    for (int c = 0; c < columns.length; c++) {
      encoded[c] = DoubleColumn.create(names.get(c), columns[c]);
    }
    return Columns.replaced(rows, column, encoded);
  }
}
