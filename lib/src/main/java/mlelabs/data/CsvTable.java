package mlelabs.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/**
 * Reads CSV with a header into a table. Values go from the parser's buffer straight into the
 * columns: no string is made for a number, and one only for each distinct text.
 */
final class CsvTable {

  private CsvTable() {}

  /**
   * The table of that file.
   *
   * @param columns one for each column of the file, in its order
   * @throws IllegalStateException if the header does not name these columns in this order
   */
  static Table read(DataFile file, String tableName, List<? extends ColumnReader> columns) {
    try (InputStream in = file.open();
        CsvReader<Void> csv =
            CsvReader.builder()
                .build(new Rows(columns), new InputStreamReader(in, StandardCharsets.UTF_8))) {
      csv.forEach(row -> {});
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.folder().resolve(file.name()), e);
    }
    Table table = Table.create(tableName);
    columns.forEach(column -> table.addColumns(column.column()));
    return table;
  }

  /** Hands every value to its column's reader; makes no record. */
  private static final class Rows extends AbstractBaseCsvCallbackHandler<Void> {

    private final ColumnReader[] columns;
    private final List<String> header = new ArrayList<>();
    private boolean inHeader = true;

    Rows(List<? extends ColumnReader> columns) {
      this.columns = columns.toArray(ColumnReader[]::new);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (inHeader) {
        header.add(new String(buffer, offset, length));
      } else {
        columns[index].add(buffer, offset, length);
      }
    }

    @Override
    protected @Nullable Void buildRecord() {
      if (inHeader) {
        inHeader = false;
        List<String> names = List.of(columns).stream().map(ColumnReader::name).toList();
        if (!header.equals(names)) {
          throw new IllegalStateException("The header must be " + names + ", but was " + header);
        }
      }
      return null;
    }
  }
}
