package mlelabs.data.tfrecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** How the bytes of a file are compressed, as a whole; TensorFlow's names. */
public enum Compression {
  /** Not at all. */
  NONE {
    @Override
    InputStream from(InputStream in) {
      return in;
    }

    @Override
    OutputStream to(OutputStream out) {
      return out;
    }
  },
  /** RFC 1952, also several members one behind the other. */
  GZIP {
    @Override
    InputStream from(InputStream in) throws IOException {
      return new GZIPInputStream(in, BUFFER);
    }

    @Override
    OutputStream to(OutputStream out) throws IOException {
      return new GZIPOutputStream(out, BUFFER);
    }
  },
  /** RFC 1950. */
  ZLIB {
    @Override
    InputStream from(InputStream in) {
      return new InflaterInputStream(in, new Inflater(), BUFFER) {
        @Override
        public void close() throws IOException {
          inf.end();
          super.close();
        }
      };
    }

    @Override
    OutputStream to(OutputStream out) {
      return new DeflaterOutputStream(out, new Deflater(), BUFFER) {
        @Override
        public void close() throws IOException {
          super.close();
          def.end();
        }
      };
    }
  };

  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 12;

  /** The uncompressed bytes of compressed ones. */
  abstract InputStream from(InputStream in) throws IOException;

  /** Compresses what is written. */
  abstract OutputStream to(OutputStream out) throws IOException;

  /**
   * How a TFRecord file is compressed, by its first bytes: a plain one begins with a length and its
   * checksum, the others with the marks of their formats. Of what is none of them, {@link #NONE}.
   *
   * @throws IOException if the file can't be read
   */
  public static Compression of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    boolean plain =
        head.length == HEAD && new MaskedCrc32c().of(head, 0, 8) == LittleEndian.getInt(head, 8);
    if (plain || head.length < 2) {
      return NONE;
    }
    int mark = (head[0] & 0xff) << 8 | head[1] & 0xff;
    boolean deflate = (head[0] & 0x0f) == 8 && (head[0] & 0xff) >>> 4 <= 7;
    return mark == 0x1f8b ? GZIP : deflate && mark % 31 == 0 ? ZLIB : NONE;
  }
}
