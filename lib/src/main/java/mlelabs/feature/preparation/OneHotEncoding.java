package mlelabs.feature.preparation;

import tech.tablesaw.api.Table;

/**
 * A column of categories becomes one column for each category of the training rows, and one for
 * what is missing or was never seen.
 *
 * @param column text, or whole numbers that are codes (INTEGER)
 */
public record OneHotEncoding(String column) implements Transform {

  @Override
  public FittedOneHot learn(Table training) {
    return new FittedOneHot(
        column,
        Columns.categories(training, column)
            .filter(category -> !category.isEmpty())
            .distinct()
            .sorted()
            .toList());
  }
}
