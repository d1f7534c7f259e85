package mlelabs.data.tfrecord;

import java.nio.charset.StandardCharsets;
import mlelabs.data.columnar.BatchBuilder;
import mlelabs.data.columnar.ColumnBuilder;
import mlelabs.data.columnar.DoublesBuilder;
import mlelabs.data.columnar.Field;
import mlelabs.data.columnar.FloatsBuilder;
import mlelabs.data.columnar.IntsBuilder;
import mlelabs.data.columnar.LongsBuilder;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.TextsBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Parses Examples into columns. A feature of one value whose messages are all shorter than 128
 * bytes, as nearly all are, is read at fixed places; any other goes through {@link FeatureWire}.
 */
final class ExampleParser {

  private static final byte FIELD_1 = 1 << 3 | Wire.LENGTH;
  private static final byte FIELD_2 = 2 << 3 | Wire.LENGTH;
  private static final byte FIELD_3 = 3 << 3 | Wire.LENGTH;
  private static final byte FLOAT = 1 << 3 | Wire.FOUR_BYTES;
  private static final byte INTEGER = 1 << 3 | Wire.VARINT;

  private final Schema schema;
  private final FeatureNames names;
  private final BatchBuilder rows;
  private final ColumnBuilder[] columns;

  /** Of each column, its builder where it is of that type. */
  private final @Nullable FloatsBuilder[] floats;

  private final @Nullable LongsBuilder[] longs;
  private final @Nullable TextsBuilder[] texts;

  /** A bit for each of the first 64 columns: whether the row has a value there. */
  private long seen;

  ExampleParser(Schema schema, FeatureNames names) {
    this.schema = schema;
    this.names = names;
    this.rows = new BatchBuilder(schema, 256);
    this.columns = new ColumnBuilder[schema.size()];
    this.floats = new FloatsBuilder[schema.size()];
    this.longs = new LongsBuilder[schema.size()];
    this.texts = new TextsBuilder[schema.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = rows.column(i);
      floats[i] = columns[i] instanceof FloatsBuilder column ? column : null;
      longs[i] = columns[i] instanceof LongsBuilder column ? column : null;
      texts[i] = columns[i] instanceof TextsBuilder column ? column : null;
    }
  }

  /**
   * The batch of a block.
   *
   * @throws ExampleException if a record is not an Example that fits the schema; its message says
   *     which
   */
  RecordBatch parse(RecordBlock block) {
    for (int record = 0; record < block.size(); record++) {
      try {
        parse(block.bytes(), block.from(record), block.to(record));
        rows.endRow();
      } catch (IllegalArgumentException | IllegalStateException e) {
        rows.build();
        throw new ExampleException(block.origin(record) + ": " + e.getMessage());
      }
    }
    return rows.build();
  }

  private void parse(byte[] bytes, int from, int to) {
    seen = 0;
    Wire example = new Wire(bytes, from, to);
    while (example.more()) {
      int tag = example.tag();
      if (tag == FIELD_1) {
        features(example.message());
      } else {
        example.skip(tag);
      }
    }
  }

  private void features(Wire features) {
    while (features.more()) {
      int next = shortEntry(features.bytes, features.at, features.end);
      if (next > 0) {
        features.at = next;
      } else {
        anyField(features);
      }
    }
  }

  /** Reads an entry of the usual form; where it ends, or 0 if it has another form. */
  private int shortEntry(byte[] bytes, int at, int end) {
    if (end - at < 10 || bytes[at] != FIELD_1 || bytes[at + 2] != FIELD_1) {
      return 0;
    }
    int entry = bytes[at + 1];
    int name = bytes[at + 3];
    int feature = at + 4 + name;
    int entryEnd = at + 2 + entry;
    // All lengths are below 128, and each message ends where the one around it ends.
    if (entry < 0 || name < 0 || entryEnd > end || feature + 6 > entryEnd) {
      return 0;
    }
    boolean nested =
        bytes[feature] == FIELD_2
            && feature + 2 + bytes[feature + 1] == entryEnd
            && feature + 4 + bytes[feature + 3] == entryEnd;
    if (!nested) {
      return 0;
    }
    int column = names.column(bytes, at + 4, name);
    return column < 0 || value(column, bytes[feature + 2], bytes, feature + 4, entryEnd)
        ? entryEnd
        : 0;
  }

  /** Reads a list of one value; whether it is such a list, of the column's kind. */
  private boolean value(int column, byte kind, byte[] bytes, int at, int end) {
    if ((seen >>> column & 1) != 0 || column >= Long.SIZE) {
      return false;
    }
    boolean whole = bytes[at] == FIELD_1 && at + 2 + bytes[at + 1] == end && bytes[at + 1] > 0;
    boolean added =
        switch (kind) {
          case FIELD_1 -> whole && add(texts[column], bytes, at + 2, end);
          case FIELD_2 -> oneFloat(bytes, at, end) && add(floats[column], bytes, end);
          case FIELD_3 ->
              (whole || bytes[at] == INTEGER)
                  && add(longs[column], bytes, whole ? at + 2 : at + 1, end);
          default -> false;
        };
    if (added) {
      seen |= 1L << column;
    }
    return added;
  }

  private static boolean oneFloat(byte[] bytes, int at, int end) {
    return end - at == 6 && bytes[at] == FIELD_1 && bytes[at + 1] == Float.BYTES
        || end - at == 5 && bytes[at] == FLOAT;
  }

  private static boolean add(@Nullable FloatsBuilder column, byte[] bytes, int end) {
    if (column == null) {
      return false;
    }
    column.add(Float.intBitsToFloat(LittleEndian.getInt(bytes, end - Float.BYTES)));
    return true;
  }

  private static boolean add(@Nullable LongsBuilder column, byte[] bytes, int from, int end) {
    int last = end - 1;
    if (column == null || last - from > 9) {
      return false;
    }
    long value = 0;
    for (int at = from, shift = 0; at < last; at++, shift += 7) {
      if (bytes[at] >= 0) {
        return false;
      }
      value |= (long) (bytes[at] & 0x7f) << shift;
    }
    if (bytes[last] < 0) {
      return false;
    }
    column.add(value | (long) bytes[last] << 7 * (last - from));
    return true;
  }

  private static boolean add(@Nullable TextsBuilder column, byte[] bytes, int from, int end) {
    if (column == null) {
      return false;
    }
    column.add(bytes, from, end);
    return true;
  }

  private void anyField(Wire features) {
    int tag = features.tag();
    if (tag == FIELD_1) {
      anyEntry(features.message());
    } else {
      features.skip(tag);
    }
  }

  private void anyEntry(Wire entry) {
    int column = FeatureNames.NONE;
    FeatureWire feature = new FeatureWire();
    while (entry.more()) {
      int tag = entry.tag();
      if (tag == FIELD_1) {
        Wire name = entry.message();
        column = names.column(name.bytes, name.at, name.length());
      } else if (tag == FIELD_2) {
        feature.add(entry.message());
      } else {
        entry.skip(tag);
      }
    }
    if (column >= 0) {
      add(column, feature.read());
    }
  }

  private void add(int column, Feature feature) {
    ColumnBuilder builder = columns[column];
    builder.truncate(rows.size());
    seen |= column < Long.SIZE ? 1L << column : 0;
    Field field = schema.field(column);
    if (feature.size() == 0) {
      return; // The row's end puts a missing value there, or refuses.
    }
    requireOne(field, feature);
    if (builder instanceof FloatsBuilder to && feature instanceof Feature.Floats floats) {
      to.add(floats.toArray()[0]);
    } else if (builder instanceof DoublesBuilder to && feature instanceof Feature.Floats floats) {
      to.add(floats.toArray()[0]);
    } else if (builder instanceof LongsBuilder to && feature instanceof Feature.Integers integers) {
      to.add(integers.toArray()[0]);
    } else if (builder instanceof IntsBuilder to && feature instanceof Feature.Integers integers) {
      to.add(intValue(field, integers.toArray()[0]));
    } else if (builder instanceof TextsBuilder to && feature instanceof Feature.Bytes texts) {
      to.add(new String(texts.get(0), StandardCharsets.UTF_8));
    } else {
      throw new ExampleException(
          "feature %s must be of the kind that the schema says, but is %s"
              .formatted(field, feature));
    }
  }

  private static void requireOne(Field field, Feature feature) {
    if (feature.size() != 1) {
      throw new ExampleException(
          "feature %s must have one value, but has %d".formatted(field, feature.size()));
    }
  }

  private static int intValue(Field field, long value) {
    if (value != (int) value) {
      throw new ExampleException(
          "feature %s must be within 32 bits, but is %d".formatted(field, value));
    }
    return (int) value;
  }
}
