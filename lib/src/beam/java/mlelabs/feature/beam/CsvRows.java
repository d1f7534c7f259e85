package mlelabs.feature.beam;

import java.nio.file.Path;
import java.util.ArrayList;
import mlelabs.data.columnar.ColumnType;
import mlelabs.data.columnar.Csv;
import mlelabs.data.columnar.Field;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.pipeline.Budget;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;

/**
 * Paths of CSV files into their rows, as {@link Csv} reads them. A file is read by one worker from
 * its beginning to its end, because only there is it known which line ends are within quotes: large
 * data comes in several files.
 *
 * <p>Every worker must find the files under the same paths. A file that breaks a rule ends the
 * pipeline; the first cause names file, line, rule and value.
 */
public final class CsvRows extends PTransform<PCollection<String>, PCollection<RecordBatch>> {

  private static final long serialVersionUID = 1;

  private final ReadFn read;

  private CsvRows(ReadFn read) {
    this.read = read;
  }

  /** Rows read in that way. */
  public static CsvRows of(Csv csv) {
    return new CsvRows(new ReadFn(csv));
  }

  @Override
  public PCollection<RecordBatch> expand(PCollection<String> files) {
    return files
        .apply("to workers", Reshuffle.viaRandomKey())
        .apply("read", ParDo.of(read))
        .setCoder(RecordBatchCoder.of());
  }

  /** A file into its batches. */
  private static final class ReadFn extends DoFn<String, RecordBatch> {

    private static final long serialVersionUID = 1;

    /** A worker runs as many of these as it has processors. */
    private static final Budget ONE_PROCESSOR = new Budget(1, 1 << 26);

    private final ArrayList<String> names = new ArrayList<>();
    private final ArrayList<ColumnType> types = new ArrayList<>();
    private final char delimiter;
    private final int blockSize;

    ReadFn(Csv csv) {
      for (Field field : csv.schema().fields()) {
        names.add(field.name());
        types.add(field.type());
      }
      delimiter = csv.delimiter();
      blockSize = csv.blockSize();
    }

    private Csv csv() {
      Schema schema = Schema.empty();
      for (int i = 0; i < names.size(); i++) {
        schema = schema.with(types.get(i), names.get(i));
      }
      return new Csv(schema, delimiter, blockSize);
    }

    @ProcessElement
    public void read(@Element String file, OutputReceiver<RecordBatch> out) {
      FiniteRows finite = new FiniteRows(file);
      csv()
          .read(Path.of(file))
          .within(ONE_PROCESSOR)
          .forEach(batch -> out.output(finite.require(batch)));
    }
  }
}
