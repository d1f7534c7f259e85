package mlelabs.feature.preparation;

import java.util.stream.DoubleStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Fills missing values with what was learned.
 *
 * @param column numeric if the fill is a number, else text
 * @param fill what takes their place
 * @param indicator whether the column {@code NAME missing} is added
 */
public record FittedImputation(String column, Fill.Known fill, boolean indicator)
    implements FittedTransform {

  @Override
  public Table apply(Table rows) {
    Column<?> source = Columns.named(rows, column);
    Table filled = Columns.replaced(rows, column, filled(rows));
    if (!indicator) {
      return filled;
    }
    DoubleColumn missing = DoubleColumn.create(column + " missing");
    for (int row = 0; row < source.size(); row++) {
      missing.append(source.isMissing(row) ? 1 : 0);
    }
    return Columns.added(filled, missing);
  }

  private Column<?> filled(Table rows) {
    if (fill instanceof Fill.Number number) {
      return DoubleColumn.create(
          column,
          DoubleStream.of(Columns.numbers(rows, column))
              .map(v -> Double.isNaN(v) ? number.value() : v)
              .toArray());
    }
    String text = ((Fill.Text) fill).value();
    return StringColumn.create(column, Columns.text(rows, column).map(v -> v.isEmpty() ? text : v));
  }
}
