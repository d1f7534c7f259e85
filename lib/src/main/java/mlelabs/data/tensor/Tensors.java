package mlelabs.data.tensor;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.Longs;
import mlelabs.data.columnar.RecordBatch;

/**
 * Columns as tensors. Values are copied once, from the column into the memory that the tensor uses.
 */
public final class Tensors {

  private Tensors() {}

  /**
   * A column of numbers as a tensor of shape (rows) of its own type: int32, int64, float32 or
   * float64.
   *
   * @param manager closes it
   * @throws IllegalArgumentException if it is text
   */
  public static NDArray vector(NDManager manager, Column column) {
    return manager.create(buffer(column), new Shape(column.size()));
  }

  private static Buffer buffer(Column column) {
    if (column instanceof Floats floats) {
      return floats.buffer();
    } else if (column instanceof Doubles doubles) {
      return doubles.buffer();
    } else if (column instanceof Longs longs) {
      return longs.buffer();
    } else if (column instanceof Ints ints) {
      return ints.buffer();
    }
    throw text();
  }

  /**
   * Columns of numbers as a tensor of shape (rows, columns) of float32, missing values NaN.
   *
   * @param manager closes it
   * @throws IllegalArgumentException if one is text, or is not there
   */
  public static NDArray matrix(NDManager manager, RecordBatch batch, List<String> columns) {
    int width = columns.size();
    ByteBuffer bytes = manager.allocateDirect(batch.size() * width * Float.BYTES);
    FloatBuffer values = bytes.asFloatBuffer();
    for (int i = 0; i < width; i++) {
      put(batch.column(columns.get(i)), values, i, width);
    }
    return manager.create(bytes, new Shape(batch.size(), width), DataType.FLOAT32);
  }

  private static void put(Column column, FloatBuffer out, int first, int step) {
    int at = first;
    for (int row = 0; row < column.size(); row++) {
      out.put(at, number(column, row));
      at += step;
    }
  }

  private static float number(Column column, int row) {
    if (column instanceof Floats floats) {
      return floats.get(row);
    } else if (column instanceof Doubles doubles) {
      return (float) doubles.get(row);
    } else if (column instanceof Longs longs) {
      return longs.get(row);
    } else if (column instanceof Ints ints) {
      return ints.get(row);
    }
    throw text();
  }

  private static IllegalArgumentException text() {
    return new IllegalArgumentException(
        "a tensor must be of numbers, but the column is TEXT: number its texts by a vocabulary");
  }
}
