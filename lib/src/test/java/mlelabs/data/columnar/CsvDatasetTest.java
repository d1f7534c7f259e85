package mlelabs.data.columnar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mlelabs.data.Dataset;
import mlelabs.data.DatasetIterator;
import mlelabs.data.Snapshot;
import mlelabs.data.pipeline.ElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files as the source of a pipeline. */
class CsvDatasetTest {

  private static final Csv CSV = Csv.of(Schema.empty().ints("n").texts("t")).blockSize(128);

  @TempDir Path folder = Path.of("");

  /** Rows n = 0, 1, … over several files. */
  private List<Path> files(int count, int rows) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int file = 0; file < count; file++) {
      StringBuilder text = new StringBuilder("n,t\n");
      for (int row = 0; row < rows; row++) {
        text.append(file * rows + row).append(",text ").append(row % 7).append('\n');
      }
      files.add(Files.writeString(folder.resolve(file + ".csv"), text));
    }
    return files;
  }

  private static List<Integer> numbers(Iterable<RecordBatch> batches) {
    List<Integer> numbers = new ArrayList<>();
    for (RecordBatch batch : batches) {
      for (int row = 0; row < batch.size(); row++) {
        int number = batch.ints("n").get(row);
        assertTrue(batch.texts("t").get(row).startsWith("text "));
        numbers.add(number);
      }
    }
    return numbers;
  }

  @Test
  void rowsOfManyFilesComeInTheirOrderThoughParsedInParallel() throws IOException {
    List<Integer> numbers = numbers(CSV.read(files(5, 300)));
    assertEquals(1500, numbers.size());
    for (int i = 0; i < 1500; i++) {
      assertEquals(i, numbers.get(i));
    }
  }

  @Test
  void everyPassHasTheSameRows() throws IOException {
    Dataset<RecordBatch> batches =
        CSV.read(files(3, 200)).apply(new RowShuffle(50, 1)).apply(new Rebatch(16)).prefetch();
    assertEquals(batches.toList(), batches.toList());
  }

  @Test
  void aPassIsResumedWhereItStood() throws IOException {
    Dataset<RecordBatch> batches =
        CSV.read(files(3, 100)).apply(new RowShuffle(64, 9)).apply(new Rebatch(16)).repeat(2);
    List<RecordBatch> whole = batches.toList();
    for (int returned : List.of(0, 1, 10, 18, 19, 20, 38)) {
      Snapshot snapshot;
      try (DatasetIterator<RecordBatch> first = batches.iterator()) {
        for (int i = 0; i < returned; i++) {
          first.next();
        }
        snapshot = first.snapshot();
      }
      List<RecordBatch> rest = new ArrayList<>();
      batches.resume(Snapshot.fromJson(snapshot.toJson())).forEachRemaining(rest::add);
      assertEquals(whole.subList(returned, whole.size()), rest);
    }
  }

  @Test
  void anErrorComesFromTheIteratorWithFileLineAndColumn() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.csv"), "n,t\n" + "1,text a\n".repeat(100) + "x,a\n");
    List<Path> files = new ArrayList<>(files(1, 10));
    files.add(broken);
    var thrown = assertThrows(ElementException.class, () -> numbers(CSV.read(files)));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains("broken.csv, line 102: column n: must be a whole"), message);
    assertTrue(thrown.getCause() instanceof CsvException);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Dataset<RecordBatch> batches = CSV.read(folder.resolve("none.csv"));
    var thrown = assertThrows(RuntimeException.class, batches::toList);
    assertTrue(thrown.toString().contains("none.csv"), thrown.toString());
  }
}
