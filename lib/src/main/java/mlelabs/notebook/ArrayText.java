package mlelabs.notebook;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array in one line, or one line a row: type, size, and its values as far as they fit. */
final class ArrayText {

  private static final int MOST_VALUES = 20;
  private static final int MOST_ROWS = 10;

  private ArrayText() {}

  /** {@code [1.0, 2.5, …]} with the number of values where some are left out. */
  static String of(Object array) {
    int length = Array.getLength(array);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < Math.min(length, MOST_VALUES); i++) {
      values.add(value(Array.get(array, i)));
    }
    String more = length > MOST_VALUES ? ", …" : "";
    return "[" + String.join(", ", values) + more + "]";
  }

  /** As {@link #of}, after the type and the size; rows of a matrix below each other. */
  static String described(Object array) {
    int length = Array.getLength(array);
    String size = array.getClass().getComponentType().getSimpleName() + "[" + length + "]";
    if (!array.getClass().getComponentType().isArray()) {
      return size + " " + of(array);
    }
    List<String> lines = new ArrayList<>(List.of(matrixSize(array, length)));
    for (int i = 0; i < Math.min(length, MOST_ROWS); i++) {
      lines.add("  " + value(Array.get(array, i)));
    }
    if (length > MOST_ROWS) {
      lines.add("  … " + Figures.count(length - MOST_ROWS, "more row"));
    }
    return String.join("\n", lines);
  }

  private static String matrixSize(Object array, int length) {
    String element = array.getClass().getSimpleName().replace("[]", "");
    Object first = length == 0 ? null : Array.get(array, 0);
    String columns = first == null ? "" : String.valueOf(Array.getLength(first));
    return element + "[" + length + "][" + columns + "]";
  }

  private static String value(@Nullable Object value) {
    if (value instanceof String s) {
      return '"' + s + '"';
    }
    return value != null && value.getClass().isArray() ? of(value) : Figures.of(value);
  }
}
