package mlelabs.notebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mlelabs.environment.WholeFile;

/**
 * The scoreboard as a file beside the notebook: CSV with the header {@code lab,name,rmse}.
 *
 * @param file where it is
 * @param complaints takes what to tell the learner about a damaged file
 */
record ScoreboardFile(Path file, Consumer<String> complaints) {

  private static final List<String> HEADER = List.of("lab", "name", "rmse");

  /** The board in the file; what cannot be read is left out, said so, and kept in a copy. */
  Scoreboard read() {
    if (!Files.exists(file)) {
      return new Scoreboard(List.of());
    }
    List<Score> scores = new ArrayList<>();
    List<String> damage = new ArrayList<>();
    try {
      readInto(scores, damage, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      Scoreboard board = unique(scores);
      if (!damage.isEmpty()) {
        keepCopy(damage);
        write(board);
      }
      return board;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be readable and writable: " + e.getMessage(), e);
    }
  }

  /** Adds a score, or replaces the one of the same lab and name. */
  void add(Score score) {
    Scoreboard board = read().with(score);
    try {
      write(board);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be writable: " + e.getMessage(), e);
    }
  }

  private static void readInto(List<Score> scores, List<String> damage, String csv)
      throws IOException {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(csv)) {
      boolean header = true;
      for (CsvRecord record : records) {
        if (header && record.getFields().equals(HEADER)) {
          header = false;
          continue;
        }
        header = false;
        readInto(scores, damage, record);
      }
    } catch (CsvParseException e) {
      damage.add("the end");
    }
  }

  private static void readInto(List<Score> scores, List<String> damage, CsvRecord record) {
    try {
      if (record.getFieldCount() != HEADER.size()) {
        throw new IllegalArgumentException("fields: " + record.getFieldCount());
      }
      scores.add(
          new Score(
              record.getField(0), record.getField(1), Double.parseDouble(record.getField(2))));
    } catch (IllegalArgumentException e) {
      damage.add("line " + record.getStartingLineNumber());
    }
  }

  private static Scoreboard unique(List<Score> scores) {
    Scoreboard board = new Scoreboard(List.of());
    for (Score score : scores) {
      board = board.with(score);
    }
    return board;
  }

  private void keepCopy(List<String> damage) throws IOException {
    Path copy = file.resolveSibling(file.getFileName() + ".damaged");
    for (int n = 2; Files.exists(copy); n++) {
      copy = file.resolveSibling(file.getFileName() + ".damaged-" + n);
    }
    Files.copy(file, copy);
    complaints.accept(
        file.getFileName()
            + " holds something that is not lab,name,rmse ("
            + String.join(", ", damage)
            + "). The rest is used; the file as it was is kept in "
            + copy.getFileName()
            + ".");
  }

  private void write(Scoreboard board) throws IOException {
    StringWriter csv = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(csv)) {
      writer.writeRecord(HEADER);
      board.scores().forEach(s -> writer.writeRecord(s.lab(), s.name(), Double.toString(s.rmse())));
    }
    WholeFile.write(
        file, csv.toString().lines().map(line -> line + "\n").collect(Collectors.joining()));
  }
}
