package mlelabs.data.tfrecord;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one TFRecord file one after the other, without an object for each.
 *
 * <p>A record is the length of its payload (8 bytes, little-endian), the {@linkplain MaskedCrc32c
 * masked checksum} of these 8 bytes, the payload, and its masked checksum. Both are compared. No
 * memory is taken for a length that the file does not have.
 *
 * <p>Not to be shared between threads.
 */
public final class RecordReader implements AutoCloseable {

  private static final int BUFFER = 1 << 18;
  private static final int HEAD = 12;
  private static final int CHECKSUM = 4;

  /** So many bytes behind a payload can be read, whatever they are. */
  static final int PADDING = 8;

  private static final int LONGEST = Integer.MAX_VALUE - HEAD - CHECKSUM - PADDING - 8;

  private final Path file;
  private final Compression compression;
  private final OnDamage onDamage;
  private final InputStream compressed;
  private final MaskedCrc32c checksum = new MaskedCrc32c();
  private @Nullable InputStream in;

  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;

  /** Where in the file the byte 0 of the buffer is. */
  private long base;

  private long index = -1;
  private boolean atEnd;
  private boolean malformed;
  private int from;
  private int length;

  private RecordReader(
      Path file, Compression compression, OnDamage onDamage, InputStream compressed) {
    this.file = file;
    this.compression = compression;
    this.onDamage = onDamage;
    this.compressed = compressed;
  }

  /**
   * Opens a file, compressed as its first bytes say.
   *
   * @throws IOException if it can't be read
   */
  public static RecordReader open(Path file, OnDamage onDamage) throws IOException {
    return open(file, Compression.of(file), onDamage);
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it can't be read
   */
  public static RecordReader open(Path file, Compression compression, OnDamage onDamage)
      throws IOException {
    return new RecordReader(file, compression, onDamage, Files.newInputStream(file));
  }

  /** The payload of the next record that is not damaged; null if there is none. */
  public byte @Nullable [] next() throws IOException {
    return advance() ? Arrays.copyOfRange(buffer, from, from + length) : null;
  }

  /**
   * Goes to the next record that is not damaged.
   *
   * @return whether there is one
   * @throws CorruptRecordException if one is damaged, and the policy does not let it pass
   */
  boolean advance() throws IOException {
    while (available(1)) {
      index++;
      long offset = base + at;
      Damage damage = frame();
      if (damage == null) {
        return true;
      }
      found(damage, offset);
    }
    if (malformed) {
      index++;
      found(Damage.COMPRESSION, base + at);
    }
    return false;
  }

  private void found(Damage damage, long offset) throws CorruptRecordException {
    malformed = false;
    if (damage.endsFile()) {
      atEnd = true;
      at = filled;
    }
    onDamage.found(new CorruptRecordException(file, index, offset, damage));
  }

  /** Reads head and payload of the record that begins here; what is wrong with it, if anything. */
  private @Nullable Damage frame() throws IOException {
    if (!available(HEAD)) {
      return cut();
    }
    long claimed = LittleEndian.getLong(buffer, at);
    if (checksum.of(buffer, at, Long.BYTES) != LittleEndian.getInt(buffer, at + Long.BYTES)) {
      return Damage.LENGTH_CHECKSUM;
    }
    if (claimed < 0 || claimed > LONGEST || !available(HEAD + (int) claimed + CHECKSUM)) {
      return cut();
    }
    from = at + HEAD;
    length = (int) claimed;
    at = from + length + CHECKSUM;
    boolean whole = checksum.of(buffer, from, length) == LittleEndian.getInt(buffer, from + length);
    return whole ? null : Damage.DATA_CHECKSUM;
  }

  private Damage cut() {
    return malformed ? Damage.COMPRESSION : Damage.TRUNCATED;
  }

  /** Whether so many bytes follow; they are then in the buffer. */
  private boolean available(int count) throws IOException {
    if (filled - at < count && !atEnd) {
      moveToFront();
      while (filled < count && !atEnd) {
        fill();
      }
    }
    return filled - at >= count;
  }

  private void moveToFront() {
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    base += at;
    filled -= at;
    at = 0;
  }

  /** Doubles the buffer only when it is full of bytes that are really there. */
  private void fill() throws IOException {
    if (filled == buffer.length - PADDING) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, Integer.MAX_VALUE - 8));
    }
    try {
      int read = opened().read(buffer, filled, buffer.length - PADDING - filled);
      atEnd = read < 0;
      filled += Math.max(0, read);
    } catch (ZipException | EOFException e) {
      atEnd = true;
      malformed = true;
    }
  }

  private InputStream opened() throws IOException {
    if (in == null) {
      in = compression.from(compressed);
    }
    return in;
  }

  /** The bytes among which the payload of the record is, until the next one is asked for. */
  byte[] bytes() {
    return buffer;
  }

  /** Where the payload begins. */
  int from() {
    return from;
  }

  /** How many bytes the payload has. */
  int length() {
    return length;
  }

  /** Which record of the file the last one was, counted from 0, damaged ones too. */
  public long index() {
    return index;
  }

  @Override
  public void close() throws IOException {
    try (compressed) {
      if (in != null) {
        in.close();
      }
    }
  }
}
