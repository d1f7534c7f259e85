package mlelabs.data.columnar;

/** Finds the first delimiter, line feed or quote, eight bytes at a time. */
final class FieldEnd {

  private static final long LINE_FEEDS = '\n' * Word.EACH;
  private static final long QUOTES = '"' * Word.EACH;

  private final long delimiters;

  FieldEnd(byte delimiter) {
    this.delimiters = delimiter * Word.EACH;
  }

  /** The place of the first, of which there must be one. */
  int find(byte[] bytes, int from) {
    int at = from;
    long found = marks(Word.at(bytes, at));
    while (found == 0) {
      at += 8;
      found = marks(Word.at(bytes, at));
    }
    return at + Word.place(found);
  }

  private long marks(long word) {
    return Word.firstZero(word ^ delimiters)
        | Word.firstZero(word ^ LINE_FEEDS)
        | Word.firstZero(word ^ QUOTES);
  }
}
