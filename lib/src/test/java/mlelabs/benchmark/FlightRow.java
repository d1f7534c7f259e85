package mlelabs.benchmark;

import java.util.List;
import mlelabs.data.columnar.BatchBuilder;
import mlelabs.data.columnar.RecordBatch;

/** A flight as most programs would read it at first: its line split, a value for each field. */
record FlightRow(long[] whole, float[] decimal, String[] text) {

  static FlightRow parse(String line) {
    String[] field = line.split(",", -1);
    FlightRow row = new FlightRow(new long[9], new float[5], new String[5]);
    int[] next = new int[3];
    for (int i = 0; i < field.length; i++) {
      switch (FlightShards.SCHEMA.field(i).type()) {
        case LONG -> row.whole[next[0]++] = Long.parseLong(field[i]);
        case FLOAT -> row.decimal[next[1]++] = decimal(field[i]);
        default -> row.text[next[2]++] = field[i];
      }
    }
    return row;
  }

  private static float decimal(String field) {
    return field.isEmpty() ? Float.NaN : Float.parseFloat(field);
  }

  /** As columns. */
  static RecordBatch batch(List<FlightRow> rows) {
    BatchBuilder builder = new BatchBuilder(FlightShards.SCHEMA, rows.size());
    for (FlightRow row : rows) {
      row.addTo(builder);
    }
    return builder.build();
  }

  private void addTo(BatchBuilder builder) {
    int[] next = new int[3];
    for (int i = 0; i < FlightShards.SCHEMA.size(); i++) {
      switch (FlightShards.SCHEMA.field(i).type()) {
        case LONG -> builder.longs(i).add(whole[next[0]++]);
        case FLOAT -> builder.floats(i).add(decimal[next[1]++]);
        default -> builder.texts(i).add(text[next[2]++]);
      }
    }
    builder.endRow();
  }

  /** Lines straight into columns. */
  static RecordBatch parse(List<String> lines) {
    BatchBuilder builder = new BatchBuilder(FlightShards.SCHEMA, lines.size());
    for (String line : lines) {
      int from = 0;
      for (int i = 0; i < FlightShards.SCHEMA.size(); i++) {
        int comma = line.indexOf(',', from);
        int to = comma < 0 ? line.length() : comma;
        add(builder, i, line, from, to);
        from = to + 1;
      }
      builder.endRow();
    }
    return builder.build();
  }

  private static void add(BatchBuilder builder, int i, String line, int from, int to) {
    switch (FlightShards.SCHEMA.field(i).type()) {
      case LONG -> builder.longs(i).add(Long.parseLong(line, from, to, 10));
      case FLOAT -> builder.floats(i).add(decimal(line.substring(from, to)));
      default -> builder.texts(i).add(line.substring(from, to));
    }
  }
}
