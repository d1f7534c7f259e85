package mlelabs.notebook;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;

/** A tensor: shape, type, device, and its first values. */
final class TensorText {

  private static final int MOST_VALUES = 10;

  private TensorText() {}

  static String of(NDArray array) {
    String name = array.getName() == null ? "" : array.getName() + " ";
    return name
        + array.getShape()
        + " "
        + array.getDataType().toString().toLowerCase(java.util.Locale.ROOT)
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
    try (NDArray flat = array.flatten();
        NDArray head = flat.get("0:" + Math.min(size, MOST_VALUES));
        NDArray shown = head.toType(DataType.FLOAT64, true)) {
      String values = ArrayText.of(shown.toDoubleArray());
      return size > MOST_VALUES
          ? values.replace("]", ", …] of " + Figures.count(size, "value"))
          : values;
    }
  }
}
