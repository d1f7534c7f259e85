package mlelabs.data.tfrecord;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * The payloads of some records, one behind the other in one array, with {@link
 * RecordReader#PADDING} bytes behind the last. Once made it never changes.
 */
final class RecordBlock {

  private final byte[] bytes;
  private final int[] ends;
  private final Path[] files;
  private final long[] indices;
  private final int size;

  private RecordBlock(byte[] bytes, int[] ends, Path[] files, long[] indices, int size) {
    this.bytes = bytes;
    this.ends = ends;
    this.files = files;
    this.indices = indices;
    this.size = size;
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  int from(int record) {
    return record == 0 ? 0 : ends[record - 1];
  }

  int to(int record) {
    return ends[record];
  }

  /** Where a record came from, in words. */
  String origin(int record) {
    return files[record].getFileName() + ", record " + indices[record];
  }

  /** Collects records up to a number of them. */
  static final class Builder {

    private final int capacity;
    private byte[] bytes = new byte[1 << 16];
    private int[] ends;
    private Path[] files;
    private long[] indices;
    private int size;

    Builder(int capacity) {
      this.capacity = capacity;
      ends = new int[capacity];
      files = new Path[capacity];
      indices = new long[capacity];
    }

    boolean isFull() {
      return size == capacity;
    }

    int size() {
      return size;
    }

    /** Adds the record at which the reader is. */
    void add(RecordReader reader, Path file) {
      int begin = size == 0 ? 0 : ends[size - 1];
      int end = Math.addExact(begin, reader.length());
      if (bytes.length - RecordReader.PADDING < end) {
        bytes = Arrays.copyOf(bytes, grown(end));
      }
      System.arraycopy(reader.bytes(), reader.from(), bytes, begin, reader.length());
      ends[size] = end;
      files[size] = file;
      indices[size++] = reader.index();
    }

    private int grown(int end) {
      long wanted = Math.max(end + (long) RecordReader.PADDING, bytes.length * 5L / 4);
      return (int) Math.min(wanted, Integer.MAX_VALUE - 8);
    }

    /** The records so far; the builder is then empty, with room for as many bytes again. */
    RecordBlock build() {
      RecordBlock block = new RecordBlock(bytes, ends, files, indices, size);
      bytes = new byte[bytes.length];
      ends = new int[capacity];
      files = new Path[capacity];
      indices = new long[capacity];
      size = 0;
      return block;
    }
  }
}
