package mlelabs.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mlelabs.data.Dataset;
import mlelabs.data.columnar.RecordBatch;
import org.junit.jupiter.api.Test;

class ResultBatchesTest {

  @Test
  void theAnswerComesInBatchesOfTheSizeAskedFor() {
    try (Warehouse warehouse = Warehouse.empty()) {
      Dataset<RecordBatch> batches =
          warehouse.batches(
              "SELECT i::INTEGER AS i, i * 10 AS l, i / 4 AS d, 'n' || i AS t FROM range(5) r(i)",
              2);
      List<RecordBatch> all = batches.toList();
      assertEquals(List.of(2, 2, 1), all.stream().map(RecordBatch::size).toList());
      assertEquals("[i INT, l LONG, d DOUBLE, t TEXT]", all.get(0).schema().toString());
      assertEquals("{i=4, l=40, d=1.0, t=n4}", all.get(2).row(0).toString());
      assertEquals(all, batches.toList());
    }
  }

  @Test
  void aNullIsMissing() {
    try (Warehouse warehouse = Warehouse.empty()) {
      RecordBatch batch =
          warehouse
              .batches("SELECT NULL::DOUBLE AS d, NULL::FLOAT AS f, NULL::VARCHAR AS t", 9)
              .toList()
              .get(0);
      assertEquals("{d=NaN, f=NaN, t=}", batch.row(0).toString());
    }
  }

  @Test
  void aNullWholeNumberIsAnErrorWithTheWayOut() {
    try (Warehouse warehouse = Warehouse.empty()) {
      Dataset<RecordBatch> batches = warehouse.batches("SELECT NULL::BIGINT AS n", 9);
      var thrown = assertThrows(SqlException.class, batches::toList);
      assertTrue(
          String.valueOf(thrown.getMessage())
              .startsWith(
                  "a whole number must not be NULL, but is in column n: cast it to DOUBLE"));
    }
  }

  @Test
  void aWrongQueryAndAWrongSizeAreRefused() {
    try (Warehouse warehouse = Warehouse.empty()) {
      Dataset<RecordBatch> batches = warehouse.batches("SELECT nothing", 9);
      assertThrows(SqlException.class, batches::toList);
      assertThrows(IllegalArgumentException.class, () -> warehouse.batches("SELECT 1", 0));
    }
  }
}
