package mlelabs.data;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.StringColumn;

final class TextReader implements ColumnReader {

  private final String name;
  private final List<String> distinct = new ArrayList<>();
  private final IntArrayList codes = new IntArrayList();

  /** Open addressing: 1 + the code of the text that hashed here, 0 where there is none. */
  private int[] slots = new int[64];

  TextReader(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void add(char[] buffer, int offset, int length) {
    int slot = slot(hash(buffer, offset, length));
    while (slots[slot] != 0 && !same(distinct.get(slots[slot] - 1), buffer, offset, length)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] == 0) {
      distinct.add(new String(buffer, offset, length));
      slots[slot] = distinct.size();
    }
    codes.add(slots[slot] - 1);
    if (2 * distinct.size() > slots.length) {
      grow();
    }
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int code = 0; code < distinct.size(); code++) {
      int slot = slot(distinct.get(code).hashCode());
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = code + 1;
    }
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }

  /** As {@link String#hashCode()}. */
  private static int hash(char[] buffer, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return hash;
  }

  private static boolean same(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public StringColumn column() {
    String[] texts = distinct.toArray(String[]::new);
    StringColumn column = StringColumn.create(name);
    for (int row = 0; row < codes.size(); row++) {
      column.append(texts[codes.getInt(row)]);
    }
    return column;
  }
}
