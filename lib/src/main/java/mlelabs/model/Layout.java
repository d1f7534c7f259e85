package mlelabs.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network whose inputs are known: plain columns of numbers and fields of ids.
 *
 * @param wideNumbers which columns have a weight of their own
 * @param deepNumbers which columns enter the first hidden layer, before the embeddings
 * @param fields the fields of ids
 * @param hidden the widths of the hidden layers, each followed by a ReLU; none for a linear model
 */
record Layout(int[] wideNumbers, int[] deepNumbers, List<Field> fields, int[] hidden) {

  /**
   * Ids.
   *
   * @param cells above every id
   * @param wide whether each cell has a weight
   * @param embedding numbers a cell in the deep part; 0 if it is not there
   */
  record Field(String name, int cells, boolean wide, int embedding) {}

  Layout {
    fields = List.copyOf(fields);
  }

  /** The width of what enters the first hidden layer. */
  int deepWidth() {
    return deepNumbers.length + fields.stream().mapToInt(Field::embedding).sum();
  }

  boolean isDeep() {
    return hidden.length > 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Layout that
        && Arrays.equals(wideNumbers, that.wideNumbers)
        && Arrays.equals(deepNumbers, that.deepNumbers)
        && fields.equals(that.fields)
        && Arrays.equals(hidden, that.hidden);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }
}
