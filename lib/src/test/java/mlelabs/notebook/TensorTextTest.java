package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tensors of PyTorch, whose library for Linux is on the class path of the tests. */
class TensorTextTest {

  private static NDManager manager = NDManager.newBaseManager();

  @BeforeAll
  static void open() {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "PyTorch for Linux alone is here");
    assertEquals("PyTorch", manager.getEngine().getEngineName());
  }

  @AfterAll
  static void close() {
    manager.close();
  }

  private static String text(NDArray array) {
    return Views.of(array).orElseThrow().text();
  }

  @Test
  void aVectorShowsItsFirstValues() {
    assertEquals(
        "(3) float32 on cpu()\n[1.5, -2.0, NaN]",
        text(manager.create(new float[] {1.5f, -2, Float.NaN})));
    String thousand = text(manager.arange(1000));
    assertTrue(thousand.endsWith("\n[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …] of 1,000 values"), thousand);
  }

  @Test
  void aMatrixShowsItsRows() {
    assertEquals(
        "(2, 3) int32 on cpu()\n  [1, 2, 3]\n  [4, 5, 6]",
        text(manager.create(new int[] {1, 2, 3, 4, 5, 6}, new Shape(2, 3))));
    String tall = text(manager.zeros(new Shape(12, 1)));
    assertTrue(tall.endsWith("\n  … 2 more rows"), tall);
  }

  @Test
  void ofMoreDimensionsTheFirstMatrixIsShown() {
    assertEquals(
        "(2, 2, 2) int64 on cpu()\nat [0, …, …]:\n  [0, 1]\n  [2, 3]",
        text(manager.arange(8).reshape(2, 2, 2).toType(DataType.INT64, false)));
  }

  @Test
  void scalarsFlagsAndEmptyTensorsAreShown() {
    assertEquals("() float32 on cpu()\n7.5", text(manager.create(7.5f)));
    assertEquals(
        "(2) boolean on cpu()\n[true, false]", text(manager.create(new boolean[] {true, false})));
    assertEquals("(0) float32 on cpu()\n[]", text(manager.zeros(new Shape(0))));
  }

  @Test
  void aClosedTensorSaysSo() {
    NDArray array = manager.zeros(new Shape(2));
    array.close();
    assertEquals("a tensor that has been closed", text(array));
  }

  @Test
  void lookingAtATensorLeavesNothingBehind() {
    NDArray array = manager.zeros(new Shape(100, 100));
    int before = manager.getManagedArrays().size();
    text(array);
    assertEquals(before, manager.getManagedArrays().size());
  }
}
