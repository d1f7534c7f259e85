package mlelabs.data.columnar;

/**
 * Whole lines of a CSV file, not parsed yet.
 *
 * <p>Its bytes are lent: whoever parses it gives them back, and nobody reads them afterwards.
 *
 * @param header of the file
 * @param offset where in the file, uncompressed, the byte 0 is
 * @param bytes {@link Word#PADDING} more than {@code to} can be read
 * @param from where the first line begins
 * @param to where the last ends, with a line feed
 * @param pool whose the bytes are
 */
record CsvBlock(CsvHeader header, long offset, byte[] bytes, int from, int to, BufferPool pool) {

  /** Gives the bytes back. */
  void release() {
    pool.giveBack(bytes);
  }
}
