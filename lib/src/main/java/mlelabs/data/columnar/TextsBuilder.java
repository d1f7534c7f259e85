package mlelabs.data.columnar;

import java.util.Arrays;

/** Collects a column of {@link ColumnType#TEXT}. */
public final class TextsBuilder implements ColumnBuilder {

  private int capacity;

  /** Shared by the batches until it is large. */
  private Dictionary dictionary = new Dictionary();

  private int[] numbers;
  private int size;

  TextsBuilder(int capacity) {
    this.capacity = capacity;
    this.numbers = new int[capacity];
  }

  @Override
  public int size() {
    return size;
  }

  /** The next row's text. */
  public void add(String text) {
    addNumber(dictionary.number(text));
  }

  /** The next row's text, given as its UTF-8 bytes from {@code from} up to {@code to}. */
  public void add(byte[] bytes, int from, int to) {
    addNumber(dictionary.number(bytes, from, to));
  }

  @Override
  public void addMissing() {
    addNumber(Dictionary.MISSING);
  }

  private void addNumber(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  @Override
  public Texts build() {
    Texts column = new Texts(dictionary, numbers, 0, size);
    capacity = BatchBuilder.nextCapacity(capacity, size);
    numbers = new int[capacity];
    size = 0;
    if (dictionary.isLarge()) {
      dictionary = new Dictionary();
    }
    return column;
  }

  @Override
  public void truncate(int size) {
    this.size = Math.min(this.size, size);
  }
}
