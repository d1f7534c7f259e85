package mlelabs.notebook;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A tensor: shape, type, device, and its first values; of a tensor with more than two dimensions
 * the first matrix.
 */
final class TensorText {

  private static final int MOST_VALUES = 10;
  private static final int MOST_ROWS = 10;

  private TensorText() {}

  static String of(NDArray array) {
    if (array.isReleased()) {
      return "a tensor that has been closed";
    }
    String name = array.getName() == null ? "" : array.getName() + " ";
    return name
        + array.getShape()
        + " "
        + array.getDataType().toString().toLowerCase(Locale.ROOT)
        + " on "
        + array.getDevice()
        + "\n"
        + values(array);
  }

  private static String values(NDArray array) {
    long size = array.size();
    if (size == 0) {
      return "[]";
    }
    if (array.getDataType() == DataType.STRING) {
      return Figures.count(size, "string");
    }
    Shape shape = array.getShape();
    int dimensions = shape.dimension();
    if (dimensions == 0) {
      return figures(array, 0, 1).get(0);
    }
    long columns = shape.get(dimensions - 1);
    if (dimensions == 1) {
      return row(array, 0, columns);
    }
    return matrix(array, shape.get(dimensions - 2), columns, dimensions);
  }

  private static String matrix(NDArray array, long rows, long columns, int dimensions) {
    List<String> lines = new ArrayList<>();
    if (dimensions > 2) {
      lines.add("at [" + "0, ".repeat(dimensions - 2) + "…, …]:");
    }
    for (long i = 0; i < Math.min(rows, MOST_ROWS); i++) {
      lines.add("  " + row(array, i * columns, columns));
    }
    if (rows > MOST_ROWS) {
      lines.add("  … " + Figures.count(rows - MOST_ROWS, "more row"));
    }
    return String.join("\n", lines);
  }

  private static String row(NDArray array, long from, long columns) {
    return "["
        + String.join(", ", figures(array, from, Math.min(columns, MOST_VALUES)))
        + (columns > MOST_VALUES ? ", …] of " + Figures.count(columns, "value") : "]");
  }

  private static List<String> figures(NDArray array, long from, long count) {
    DataType type = array.getDataType();
    boolean exact = type.isInteger() || type == DataType.BOOLEAN;
    try (NDArray flat = array.flatten();
        NDArray part = flat.get(from + ":" + (from + count));
        NDArray shown = part.toType(exact ? DataType.INT64 : DataType.FLOAT64, true)) {
      return exact
          ? Arrays.stream(shown.toLongArray()).mapToObj(v -> exact(type, v)).toList()
          : Arrays.stream(shown.toDoubleArray()).mapToObj(Figures::of).toList();
    }
  }

  private static String exact(DataType type, long value) {
    return type == DataType.BOOLEAN ? String.valueOf(value != 0) : String.valueOf(value);
  }
}
