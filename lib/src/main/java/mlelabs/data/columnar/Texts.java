package mlelabs.data.columnar;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A column of {@link ColumnType#TEXT}: numbers into a dictionary of the distinct texts. */
public final class Texts extends Column {

  final Dictionary dictionary;

  /**
   * The dictionary's texts when the column was made: its maker, in another thread, may be adding
   * more, and may have moved them.
   */
  final String[] texts;

  final int[] numbers;
  final int offset;
  private final int size;

  private Texts(Dictionary dictionary, String[] texts, int[] numbers, int offset, int size) {
    this.dictionary = dictionary;
    this.texts = texts;
    this.numbers = numbers;
    this.offset = offset;
    this.size = size;
  }

  /** To be called by the thread that adds to the dictionary. */
  Texts(Dictionary dictionary, int[] numbers, int offset, int size) {
    this(dictionary, dictionary.texts(), numbers, offset, size);
  }

  /** A column of these texts. */
  public static Texts of(String... texts) {
    Dictionary dictionary = new Dictionary();
    int[] numbers = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      numbers[i] = dictionary.number(texts[i]);
    }
    return new Texts(dictionary, numbers, 0, texts.length);
  }

  @Override
  public ColumnType type() {
    return ColumnType.TEXT;
  }

  @Override
  public int size() {
    return size;
  }

  /** The text in that row, counted from 0; "" where missing. */
  public String get(int row) {
    return texts[numbers[offset + Objects.checkIndex(row, size)]];
  }

  /**
   * The number of that row's text: rows with the same text have the same one. Work on a text can so
   * be done once for all rows that have it.
   */
  public int code(int row) {
    return numbers[offset + Objects.checkIndex(row, size)];
  }

  /** All codes of the column are below; not each of those below need come in it. */
  public int codes() {
    return texts.length;
  }

  /** The text with that code, which comes in the column; "" for the code of a missing one. */
  public String decode(int code) {
    return texts[code];
  }

  @Override
  public boolean isMissing(int row) {
    return numbers[offset + Objects.checkIndex(row, size)] == Dictionary.MISSING;
  }

  @Override
  public String value(int row) {
    return get(row);
  }

  @Override
  public String text(int row) {
    return get(row);
  }

  @Override
  public Texts slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new Texts(dictionary, texts, numbers, offset + from, to - from);
  }

  @Override
  Texts at(int[] rows) {
    int[] out = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      out[i] = numbers[offset + rows[i]];
    }
    return new Texts(dictionary, texts, out, 0, rows.length);
  }

  @Override
  ColumnStore store() {
    return new TextsStore();
  }

  @Override
  Texts joined(List<Column> columns, int size) {
    TextsStore store = new TextsStore();
    store.grow(size);
    int at = 0;
    for (Column column : columns) {
      store.put(column, 0, at, column.size());
      at += column.size();
    }
    return store.all();
  }

  @Override
  int width() {
    return 4;
  }

  /** The texts, row by row. */
  public List<String> toList() {
    return IntStream.range(0, size).mapToObj(this::get).toList();
  }

  /** Whether the other is a column with the same texts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Texts that && toList().equals(that.toList());
  }

  @Override
  public int hashCode() {
    return toList().hashCode();
  }

  @Override
  public String toString() {
    return toList().toString();
  }
}
