package mlelabs.data.columnar;

/**
 * Reads the fields of one column of a CSV file. Most are read in a few steps from the eight bytes
 * they begin with; those which that cannot read exactly go the long way, {@link #readAnyField}.
 */
abstract sealed class CsvColumn {

  private static final byte QUOTE = '"';

  private final String name;
  private final byte delimiter;

  private CsvColumn(String name, byte delimiter) {
    this.name = name;
    this.delimiter = delimiter;
  }

  static CsvColumn skipped(String name, byte delimiter) {
    return new Skipped(name, delimiter);
  }

  static CsvColumn of(String name, ColumnBuilder builder, byte delimiter) {
    if (builder instanceof IntsBuilder ints) {
      return new OfInts(name, ints, delimiter);
    }
    if (builder instanceof LongsBuilder longs) {
      return new OfLongs(name, longs, delimiter);
    }
    if (builder instanceof FloatsBuilder floats) {
      return new OfFloats(name, floats, delimiter);
    }
    return builder instanceof DoublesBuilder doubles
        ? new OfDoubles(name, doubles, delimiter)
        : new OfTexts(name, (TextsBuilder) builder, delimiter);
  }

  final String name() {
    return name;
  }

  /**
   * Reads the field that begins there.
   *
   * @return where the delimiter or line feed after it is
   * @throws CsvFault if the field breaks a rule
   */
  abstract int read(byte[] bytes, int from);

  /**
   * Takes the content of a field, without quotes.
   *
   * @throws NumberFormatException if it must be a number but is none
   */
  abstract void take(byte[] bytes, int from, int to);

  /**
   * Where the field ends whose content ends there: at a delimiter or a line feed; -1 if it goes on.
   */
  final int end(byte[] bytes, int contentEnd) {
    byte next = bytes[contentEnd];
    if (next == delimiter || next == '\n') {
      return contentEnd;
    }
    return next == '\r' && bytes[contentEnd + 1] == '\n' ? contentEnd + 1 : -1;
  }

  final int readAnyField(byte[] bytes, int from) {
    return bytes[from] == QUOTE ? readQuoted(bytes, from) : readUnquoted(bytes, from);
  }

  final CsvFault fault(int at, String rule) {
    return new CsvFault(at, "column " + name + ": " + rule);
  }

  /** Whoever reads a value says what is wrong with it; the column adds its name. */
  private void takeNamed(byte[] bytes, int from, int to) {
    try {
      take(bytes, from, to);
    } catch (NumberFormatException e) {
      throw fault(from, String.valueOf(e.getMessage()));
    }
  }

  private int readUnquoted(byte[] bytes, int from) {
    int to = from;
    while (end(bytes, to) < 0) {
      if (bytes[to] == QUOTE) {
        throw fault(from, "a field with a quote must begin with one, and have the quote twice");
      }
      to++;
    }
    takeNamed(bytes, from, to);
    return end(bytes, to);
  }

  /** Moves the content together where a quote was doubled: nobody reads these bytes again. */
  private int readQuoted(byte[] bytes, int from) {
    int to = from + 1;
    int next = from + 1;
    while (bytes[next] != QUOTE || bytes[next + 1] == QUOTE) {
      next += bytes[next] == QUOTE ? 1 : 0;
      bytes[to++] = bytes[next++];
    }
    int end = end(bytes, next + 1);
    if (end < 0) {
      throw fault(from, "a closing quote must be followed by a delimiter or a line's end");
    }
    takeNamed(bytes, from + 1, to);
    return end;
  }

  /** A column that nobody asked for. */
  static final class Skipped extends CsvColumn {

    private final FieldEnd fieldEnd;

    private Skipped(String name, byte delimiter) {
      super(name, delimiter);
      fieldEnd = new FieldEnd(delimiter);
    }

    @Override
    int read(byte[] bytes, int from) {
      int end = fieldEnd.find(bytes, from);
      return bytes[end] == QUOTE ? readAnyField(bytes, from) : end;
    }

    @Override
    void take(byte[] bytes, int from, int to) {}
  }

  static final class OfTexts extends CsvColumn {

    private final TextsBuilder texts;
    private final FieldEnd fieldEnd;

    private OfTexts(String name, TextsBuilder texts, byte delimiter) {
      super(name, delimiter);
      this.texts = texts;
      this.fieldEnd = new FieldEnd(delimiter);
    }

    @Override
    int read(byte[] bytes, int from) {
      int end = fieldEnd.find(bytes, from);
      if (bytes[end] == QUOTE) {
        return readAnyField(bytes, from);
      }
      boolean carriageReturn = bytes[end] == '\n' && end > from && bytes[end - 1] == '\r';
      texts.add(bytes, from, carriageReturn ? end - 1 : end);
      return end;
    }

    @Override
    void take(byte[] bytes, int from, int to) {
      texts.add(bytes, from, to);
    }
  }

  static final class OfLongs extends CsvColumn {

    private final LongsBuilder longs;

    private OfLongs(String name, LongsBuilder longs, byte delimiter) {
      super(name, delimiter);
      this.longs = longs;
    }

    @Override
    int read(byte[] bytes, int from) {
      int minus = Digits.minus(bytes[from]);
      long digits = Digits.at(bytes, from + minus);
      long ends = Digits.ends(digits);
      int length = Word.place(ends);
      int end = end(bytes, from + minus + length);
      if (length == 0 || length > Digits.MOST || end < 0) {
        return readAnyField(bytes, from);
      }
      longs.add((1 - 2 * minus) * Digits.number(digits, length));
      return end;
    }

    @Override
    void take(byte[] bytes, int from, int to) {
      longs.add(WholeField.number(bytes, from, to, Long.MIN_VALUE, Long.MAX_VALUE));
    }
  }

  static final class OfInts extends CsvColumn {

    private final IntsBuilder ints;

    private OfInts(String name, IntsBuilder ints, byte delimiter) {
      super(name, delimiter);
      this.ints = ints;
    }

    @Override
    int read(byte[] bytes, int from) {
      int minus = Digits.minus(bytes[from]);
      long digits = Digits.at(bytes, from + minus);
      long ends = Digits.ends(digits);
      int length = Word.place(ends);
      int end = end(bytes, from + minus + length);
      if (length == 0 || length > Digits.MOST || end < 0) {
        return readAnyField(bytes, from);
      }
      ints.add((1 - 2 * minus) * (int) Digits.number(digits, length));
      return end;
    }

    @Override
    void take(byte[] bytes, int from, int to) {
      ints.add((int) WholeField.number(bytes, from, to, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
  }

  static final class OfDoubles extends CsvColumn {

    private final DoublesBuilder doubles;

    private OfDoubles(String name, DoublesBuilder doubles, byte delimiter) {
      super(name, delimiter);
      this.doubles = doubles;
    }

    @Override
    int read(byte[] bytes, int from) {
      int minus = Digits.minus(bytes[from]);
      long digits = Digits.at(bytes, from + minus);
      int shape = Digits.shape(digits);
      int end = shape < 0 ? -1 : end(bytes, from + minus + Digits.length(shape));
      if (end < 0) {
        return readAnyField(bytes, from);
      }
      doubles.add((1 - 2 * minus) * Digits.toDouble(digits, shape));
      return end;
    }

    @Override
    void take(byte[] bytes, int from, int to) {
      doubles.add(DecimalField.toDouble(bytes, from, to));
    }
  }

  static final class OfFloats extends CsvColumn {

    private final FloatsBuilder floats;

    private OfFloats(String name, FloatsBuilder floats, byte delimiter) {
      super(name, delimiter);
      this.floats = floats;
    }

    @Override
    int read(byte[] bytes, int from) {
      int minus = Digits.minus(bytes[from]);
      long digits = Digits.at(bytes, from + minus);
      int shape = Digits.shape(digits);
      int end = shape < 0 ? -1 : end(bytes, from + minus + Digits.length(shape));
      if (end < 0) {
        return readAnyField(bytes, from);
      }
      floats.add((1 - 2 * minus) * Digits.toFloat(digits, shape));
      return end;
    }

    @Override
    void take(byte[] bytes, int from, int to) {
      floats.add(DecimalField.toFloat(bytes, from, to));
    }
  }
}
